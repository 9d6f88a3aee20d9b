/** Over the screen one was at, above its dialogs too, when the session has run out. */
import { Modal } from '@mantine/core'
import { SignInSteps } from './sign-in-steps.tsx'

const stay = () => {}

export const SignInAgain = () => (
  <Modal.Root
    opened
    fullScreen
    onClose={stay}
    closeOnEscape={false}
    zIndex={500}
    transitionProps={{ duration: 0 }}
  >
    <Modal.Content aria-label="Đăng nhập lại">
      <SignInSteps note="Phiên làm việc đã hết. Đăng nhập lại để làm tiếp; phần đang nhập vẫn còn." />
    </Modal.Content>
  </Modal.Root>
)
