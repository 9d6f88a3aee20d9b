/**
 * What people really choose, by the published lists of leaked passwords and by Vietnamese habit. Written without marks,
 * capitals, digits or signs: password-rules.ts strips those before it looks here, so 'M@tkhau2024!' is found as 'matkhau'.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwort passw pass passcode passphrase letmein welcome login logon admin administrator adminadmin root
  toor master superman batman spiderman pokemon dragon monkey shadow sunshine princess football baseball basketball
  soccer hockey iloveyou loveyou lovely love trustno whatever freedom secret access hello helloworld flower ninja
  michael jordan jessica jennifer charlie daniel thomas andrew ashley nicole samsung google facebook youtube zalo
  computer internet microsoft windows android iphone apple starwars cheese cookie chocolate banana summer winter spring
  autumn monday friday sunday january december changeme change default guest user username test testing tester demo
  temp temporary qwerty qwertyuiop qwertyui qwert qwertz azerty asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc
  qweasd qweasdzxc wsxedc qaz abc abcd abcde abcdef abcdefgh abcdefghij abcabc aaa aaaaaa aaaaaaaa xxx asd qwe zxc
  matkhau matkhaumoi matkhaucu matkhaula mkhau matma dangnhap taikhoan nguoidung quantri quantrivien hethong
  anhyeuem emyeuanh yeuem yeuanh yeuemnhieu anhnhoem emnhoanh iloveyouvn tinhyeu honhan chongyeu voyeu vochong
  conyeu congai contrai beyeu bame bome giadinh giadinhtoi hanhphuc mailanh maiyeuem motminhanh khongcopass
  khongbiet khongnho quenmatkhau saigon hanoi hochiminh danang haiphong cantho hue dalat vietnam vietnamvodich
  toiyeuvietnam nguyen nguyenvan nguyenthi tranvan tranthi levan lethi phamvan phamthi minhanh thanhcong maimai
  maytinh vanphong coquan ubnd ubndxa ubndhuyen ubndtinh uybannhandan uyban nhandan xahoi phongnoivu sonoivu noivu
  vanthu chuyenvien chutich lanhdao giamdoc truongphong canbo congchuc vienchuc thidua khenthuong thiduakhenthuong
  tdkt thiduayeunuoc guongsang guongsangdemo dienhinh nguoitotviectot danhhieu baocao kehoach quyetdinh hoso
  bacho bachoho doclaptudo doclap tudo honglinh songhong cuulong hoasen hoahong hoamai banmai binhminh matroi
  mattrang trangsang baclieu dienbien dienkhanh cammy tanbien vinhthuan kiengiang khanhhoa dongnai tayninh
  viettel vinaphone mobifone vnpt fpt bkav unikey taolao dmm deobiet chemgio congaobaihat hoilamgi gihetroi`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
