import { seeded } from '../credentials/seeded';
import { findLikely } from './likely';
import { KEYS, PASSWORDS } from './values/samples';

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

describe('so is a key, with what it opens before or behind', () => {
  const value = KEYS.alnum(seeded(5));

  it.each([
    ...['مفتاح API', 'مفتاح سري', 'رمز الوصول', 'کلید API', 'توکن دسترسی'],
    ...['מפתח API', 'אסימון גישה', 'API कुंजी', 'गुप्त कुंजी'],
    ...['คีย์ API', 'กุญแจ API', 'โทเค็นการเข้าถึง', 'Khóa API', 'Khóa bí mật'],
    ...['Gizli anahtar', 'API anahtarı', 'Erişim belirteci'],
    ...['Kunci API', 'Kunci rahasia', 'Token akses'],
    ...['Klucz API', 'Klucz dostępu', 'Token dostępu', 'API klíč'],
    ...['Ключ API', 'API-ключ', 'Секретний ключ', 'Токен доступу'],
    ...['Κλειδί API', 'Μυστικό κλειδί', 'API密钥', 'API 金鑰', '访问令牌'],
    ...['APIキー', 'API キー', 'アクセスキー', 'アクセストークン', '秘密鍵'],
    ...['API 키', 'API키', '액세스 키', '비밀 키', '인증키', '접근 토큰'],
    ...['Clé API', 'Clé d’API', 'Clave de acceso', 'Chave de API']
  ])('%s', name => {
    expect(findLikely('stream', 'python', `${name}: ${value}`)).toEqual([
      value
    ]);
  });

  it.each([
    ...[
      'مفتاح_API',
      'gizli_anahtar',
      'apiAnahtari',
      'kunci_rahasia',
      'khoa_api'
    ],
    ...['klucz_api', 'klic_api', 'ключ_api', 'κλειδί_api', 'APIキー', 'API키']
  ])('%s = …', name => {
    expect(findLikely('code', 'python', `${name} = "${value}"`)).toEqual([
      value
    ]);
  });
});

describe('a password is called after what it is for', () => {
  const value = PASSWORDS['two words'](seeded(4));

  it.each([
    ...['Şifreniz', 'Veritabanı şifresi', 'סיסמת Wi-Fi', 'הסיסמה'],
    ...['كلمة مرور الواي فاي', 'رمز عبور وای‌فای', 'वाई-फ़ाई पासवर्ड'],
    ...['รหัสผ่าน Wi-Fi', 'Mật khẩu Wi-Fi', 'Kata sandi Wi-Fi'],
    ...['Hasło do bazy', 'Heslo k databázi', 'Пароль від Wi-Fi'],
    ...['Κωδικός πρόσβασης', 'Wi-Fi密码', '邮箱授权码', 'Wi-Fiのパスワード'],
    ...['데이터베이스 비밀번호', '패스워드', 'Contraseña de la base'],
    ...['The contraseña is', 'Senha do banco', 'Passwort für die Datenbank']
  ])('%s', name => {
    expect(findLikely('stream', 'python', `${name}: ${value}`)).toEqual([
      value
    ]);
  });
});

it('takes no code of a product, no course and no word sought for a secret', () => {
  expect(
    [
      'Κωδικός προϊόντος: AB1234!x',
      'Khóa học: Python101!',
      'Schlüssel zum Erfolg: Geduld',
      'Anahtar kelime: veri2024'
    ].flatMap(text => findLikely('stream', 'python', text))
  ).toEqual([]);
});
