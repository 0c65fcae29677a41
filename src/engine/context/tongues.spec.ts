import { seeded } from '../credentials/seeded';
import { findLikely } from './likely';
import { PASSWORDS } from './samples';

describe('a password is called so in many languages', () => {
  const value = PASSWORDS[Object.keys(PASSWORDS)[0]](seeded(3));

  it.each([
    'Mot de passe : ',
    'Hasło: ',
    'Heslo: ',
    'Jelszó: ',
    'Salasana: ',
    'Adgangskode: ',
    'Şifre: ',
    'Mật khẩu: ',
    'Пароль: ',
    'סיסמה: ',
    'كلمة المرور: ',
    'كلمة السر: ',
    'رمز عبور: ',
    'पासवर्ड: ',
    'รหัสผ่าน: ',
    'パスワード：',
    '数据库密码：',
    '비밀번호: '
  ])('%s', lead => {
    expect(findLikely('stream', 'python', lead + value)).toEqual([value]);
  });

  it.each([
    'hasło',
    'salasana',
    'пароль',
    '密码',
    'كلمة_المرور',
    'पासवर्ड',
    'รหัสผ่าน',
    'รหัสผ่านฐานข้อมูล'
  ])('%s = …', name => {
    expect(findLikely('code', 'python', `${name} = "${value}"`)).toEqual([
      value
    ]);
  });
});
