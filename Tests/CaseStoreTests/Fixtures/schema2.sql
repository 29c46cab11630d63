PRAGMA application_id = 1413829189;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('demo','yes');
CREATE TABLE office (
  code INTEGER PRIMARY KEY CHECK (code BETWEEN 1 AND 999),
  act TEXT NOT NULL CHECK (act <> ''),
  id TEXT NOT NULL CHECK (id <> ''),
  document TEXT NOT NULL CHECK (json_valid(document)),
  UNIQUE (act, id)
) STRICT;
INSERT INTO office VALUES(1,'kz-almaty-2012-349','dep-01','{"address":"Ақсу ауданы, Жансүгіров кенті, Желтоқсан көшесі, 5","at":{"annex":7,"appendix":1,"row":1},"contact":"korgan-53@mail.ru","district":"Ақсу ауданы","hours":"mon-fri 09:00-13:00 14:00-18:00","hoursText":"Қазақстан Республикасының 2001 жылғы 13 желтоқсанындағы \"Қазақстан Республикасының мерекелері туралы\" Заңына сәйкес, демалыс және мереке күндерін қоспағанда, аптасына бес күн сағат 9-00 бастап 18-00 дейін, түскі үзіліс сағат 13-00 бастап 14-00 дейін","id":"dep-01","kind":"department","name":"Ақсу ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі","phone":"8-72832 2-11-43","row":1}');
INSERT INTO office VALUES(2,'kz-almaty-2012-349','centre-01','{"address":"Ақсу ауданы, Жансүгіров кенті, Қабанбай батыр көш., 20 үй","at":{"annex":7,"appendix":3,"row":1},"contact":"","district":"Ақсу ауданы","hours":"mon-fri 09:00-20:00; sat 09:00-15:00","hoursText":"дүйсенбі- жұма 9-00-дан 20-00 дейін үзіліссіз, сенбі 9-00-дан 15-00 дейін, жексенбі- демалыс","id":"centre-01","kind":"centre","name":"Ақсу аудандық филиалы РММ \"Алматы облысының халыққа қызмет көрсету орталығы\"","phone":"8-72832 2-12-16, 2-14-51","row":1}');
INSERT INTO office VALUES(3,'kz-almaty-2012-349','akimat-001','{"address":"Жансүгіров кенті Қабанбай батыр көшесі, 24","at":{"annex":7,"appendix":2,"row":1},"contact":"aksuakimat.kz","district":"Ақсу ауданы","hours":"mon-fri 09:00-13:00 14:00-18:00","hoursText":"Қазақстан Республикасының 2001 жылғы 13 желтоқсанындағы \"Қазақстан Республикасының мерекелері туралы\" Заңына сәйкес, демалыс және мереке күндерін қоспағанда, аптасына бес күн сағат 9-00 бастап 18-00 дейін, түскі үзіліс сағат 13-00 бастап 14-00 дейін","id":"akimat-001","kind":"akimat","name":"Жансүгіров кенттік округ аудан әкімінің аппараты","phone":"872832 21732","row":1}');
CREATE TABLE role (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO role VALUES('accumulationInspector');
INSERT INTO role VALUES('administrator');
INSERT INTO role VALUES('auditor');
INSERT INTO role VALUES('centreInspector');
INSERT INTO role VALUES('courier');
INSERT INTO role VALUES('head');
INSERT INTO role VALUES('officer');
INSERT INTO role VALUES('receptionist');
CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE CHECK (length(login) BETWEEN 1 AND 32),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL REFERENCES role (name),
  office INTEGER NOT NULL REFERENCES office (code),
  phone TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  position TEXT NOT NULL,
  any_time INTEGER NOT NULL CHECK (any_time IN (0, 1)),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  secret BLOB NOT NULL CHECK (length(secret) = 32),
  rounds INTEGER NOT NULL CHECK (rounds > 1),
  block_size INTEGER NOT NULL CHECK (block_size > 0),
  parallelism INTEGER NOT NULL CHECK (parallelism > 0)
) STRICT;
INSERT INTO account VALUES(1,'kense','Гүлмира Сапарқызы Әбенова','receptionist',1,'8-72832 2-11-43',1,'',1,X'7b6b6ee0748f67159a628145b0a48f0b',X'f7c2930232d1990bcb58c72535af2b21c424b82a83ae6907ff2d47767c9eccb6',128,8,1);
INSERT INTO account VALUES(2,'bastyq','Асқар Төлеуұлы Жақыпов','head',1,'8-72832 2-11-43',1,'',0,X'0217210ca7b1c3b74bdda71373bbf711',X'6d6e32eebbd9e1ac5dc9d84bc5cec6d2ae1267347a13558b4a2cee27d6777bfc',128,8,1);
INSERT INTO account VALUES(3,'maman1','Сандуғаш Нұрланқызы Қалиева','officer',1,'8-72832 2-11-43',1,'',0,X'72ffc214dac1ddff08f216ede335e257',X'31c2bc1860fb7080924db607f0718186876f4ebdaa5977fceef645c467added0',128,8,1);
INSERT INTO account VALUES(4,'maman2','Ержан Бақытұлы Оспанов','officer',1,'8-72832 2-11-43',1,'',0,X'aa6abc0117c846b75939eb49856efe7d',X'64d380a65254b5986f98aace811edeb5a4fa7fa9077e98b661516bccb823bea9',128,8,1);
INSERT INTO account VALUES(5,'maman3','Ләззат Қанатқызы Мұсаева','officer',1,'8-72832 2-11-43',1,'',0,X'79cbaf43db8cf5df5a433f7ccf88ce46',X'6f549a39e6a1ba8eadf399a3f725734832aaae1c41503ddfb030730e5cdfae04',128,8,1);
INSERT INTO account VALUES(6,'tekserushi','Зәуре Айтқызы Нұрпейісова','auditor',1,'8-72832 2-11-43',1,'',0,X'87f2b7ade7f6e7111e70d12f8c3cf169',X'97593f3968ba6a2ac80835eb301d7cec018df67fb4e634b22ed40be607c8c07b',128,8,1);
INSERT INTO account VALUES(7,'admin','Әкімші','administrator',1,'8-72832 2-11-43',1,'',0,X'f11849614cd0bd648600fb88f8620082',X'4e03c7910b620fce1c2bf6c0ea9631303e2b51ca5f4d8c2a983d6fd0e928880c',128,8,1);
INSERT INTO account VALUES(8,'inspektor','Динара Еркінқызы Садықова','centreInspector',2,'8-72832 2-12-16, 2-14-51',1,'',0,X'00550d7b711e97a368dd89f5778503b5',X'ba7dd39e003794031b8de1f411556bd4a6f4ecbd2d408411f6f8530c12cf5af3',128,8,1);
INSERT INTO account VALUES(9,'jinaq','Бекзат Ғалымұлы Тоқтаров','accumulationInspector',2,'8-72832 2-12-16, 2-14-51',1,'',0,X'f66df63bff347037c6858c3a1021079d',X'a7090c2af819d173b9f0b124d1466d1f9f70b89179cf5105f1d2a2979c95ca5d',128,8,1);
INSERT INTO account VALUES(10,'tasushy','Олжас Мұратұлы Кенжебеков','courier',2,'8-72832 2-12-16, 2-14-51',1,'',0,X'8259d1f0dad279c1df5659a8a15e6eac',X'0ed261c8ef7257233660b1922531639df0a2f9972a57acb2f341eec2a502eec8',128,8,1);
INSERT INTO account VALUES(11,'akim','Серікжан Оразұлы Байжанов','head',3,'872832 21732',1,'',0,X'6a950e66b7642b62571d4cc0522db9e2',X'863e5ef9f0584874cf49ab58b58e1e54917ba5d7a8090ca05f5d96cb1919165a',128,8,1);
INSERT INTO account VALUES(12,'akimkense','Ақмарал Ерболқызы Түсіпова','receptionist',3,'872832 21732',1,'',1,X'9ac7394112bfe7aaa903f637d1285193',X'5b356c520355a3072465f877a22e4ebc5c4602815a8c8a85aa2f70949becb90c',128,8,1);
INSERT INTO account VALUES(13,'akimmaman','Данияр Сейітұлы Рысбеков','officer',3,'872832 21732',1,'',0,X'6169bd1b28efacb489a82e79091be2a3',X'dca7d3b8a5cb067cd52e326474a7889ea7ae91558aaeb35a7e109f7a8aede36e',128,8,1);
CREATE TABLE failed_sign_in (
  login_hash BLOB PRIMARY KEY CHECK (length(login_hash) = 32),
  known INTEGER NOT NULL CHECK (known IN (0, 1)),
  failures INTEGER NOT NULL CHECK (failures > 0),
  locked_until TEXT CHECK (length(locked_until) = 16),
  at TEXT NOT NULL CHECK (length(at) = 16)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  iin TEXT UNIQUE CHECK (length(iin) IN (12, 14) AND iin NOT GLOB '*[^0-9]*'),
  name_key TEXT NOT NULL,
  birth_date TEXT CHECK (length(birth_date) = 10),
  phone_key TEXT NOT NULL CHECK (phone_key NOT GLOB '*[^0-9]*'),
  phone_reversed TEXT NOT NULL CHECK (length(phone_reversed) = length(phone_key)),
  cases INTEGER NOT NULL CHECK (cases >= 0),
  open_cases INTEGER NOT NULL CHECK (open_cases BETWEEN 0 AND cases),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;
INSERT INTO person VALUES(1,'500918154804','koishibaev kuatuli timur','1850-09-18','7007379771','1779737007',1,0,'{"address":"Ақсу ауданы, Абай көшесі, 100","birthDate":"1850-09-18","iin":"500918154804","name":{"given":"Тимур","patronymic":"Қуатұлы","surname":"Қойшыбаев"},"phone":"8-700-737-97-71"}');
INSERT INTO person VALUES(2,'851221114962','alimuli kasimzhanov omirzak','1885-12-21','7002061257','7521602007',1,1,'{"address":"Ақсу ауданы, Қабанбай батыр көшесі, 9","birthDate":"1885-12-21","iin":"851221114962","name":{"given":"Өмірзақ","patronymic":"Әлімұлы","surname":"Қасымжанов"},"phone":"8-700-206-12-57"}');
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY CHECK (seq >= 1),
  at TEXT NOT NULL CHECK (length(at) = 16),
  login TEXT NOT NULL CHECK (instr(login, char(10)) = 0),
  action TEXT NOT NULL CHECK (action <> '' AND instr(action, char(10)) = 0),
  subject TEXT NOT NULL CHECK (instr(subject, char(10)) = 0),
  payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO journal VALUES(1,'2012-11-12T10:00','admin','officeAdded','1',X'0c0545e56127ff4d0c7e9c87e0c7dddef1efdebc4a6825ab1553dd099212cc6f',X'0000000000000000000000000000000000000000000000000000000000000000',X'18bb2e87119bd9f35a122d0d939e46f0eb75ff80b71f27ecb50d352197bcacb1');
INSERT INTO journal VALUES(2,'2012-11-12T10:00','admin','accountAdded','kense',X'c5341f53cf4b5ca6ad07c49c73622fbd1c6586a4ec7376615597447e6e0b7a30',X'18bb2e87119bd9f35a122d0d939e46f0eb75ff80b71f27ecb50d352197bcacb1',X'f4b4c21b52a444a25e92d8d980c7813174884160477dc263f404bbb6db6d02c1');
INSERT INTO journal VALUES(3,'2012-11-12T10:00','admin','accountAdded','bastyq',X'ea3645a81731863f23192bddfc4295fa67ffb3d63f5c56d86c5e4f5b769b43b8',X'f4b4c21b52a444a25e92d8d980c7813174884160477dc263f404bbb6db6d02c1',X'ada3fc8fab35bb05baa55678274a25f2a5f7073b6c5388b37778b0b7eaca353e');
INSERT INTO journal VALUES(4,'2012-11-12T10:00','admin','accountAdded','maman1',X'7482cb5c0583231887f2a892365f03b4fe09cb33a5341758d18e7e10b7dabb43',X'ada3fc8fab35bb05baa55678274a25f2a5f7073b6c5388b37778b0b7eaca353e',X'7245de6928fb3875b0fb4fa0cd768dee73f6ab7c9c5d62b1329aa30ba85dd09f');
INSERT INTO journal VALUES(5,'2012-11-12T10:00','admin','accountAdded','maman2',X'7456444c45d03c64d3d98fe231cfac51c9fd8d69ac196f1a893175333ca294bd',X'7245de6928fb3875b0fb4fa0cd768dee73f6ab7c9c5d62b1329aa30ba85dd09f',X'2dcdb544e1679a75a9258e2c3ad5d10d9a2b3f1490c2554e38caeb60acfe359d');
INSERT INTO journal VALUES(6,'2012-11-12T10:00','admin','accountAdded','maman3',X'2ba6e552871fd6bd8fbc52c069ce87fd0007a414ad1448fc0ec736dec0a90003',X'2dcdb544e1679a75a9258e2c3ad5d10d9a2b3f1490c2554e38caeb60acfe359d',X'a89cf616217d7a38b91f4c3b018f16583bab59fa8034a2e26fea59446454622f');
INSERT INTO journal VALUES(7,'2012-11-12T10:00','admin','accountAdded','tekserushi',X'438a042c8336c46c226865a4212a71163c6b96d2eaf3a9462cc5967054dffcf9',X'a89cf616217d7a38b91f4c3b018f16583bab59fa8034a2e26fea59446454622f',X'029a5e1af771c285759161b259f5093c8a0651fbd389ea2ccd1ffd5a73ef4043');
INSERT INTO journal VALUES(8,'2012-11-12T10:00','admin','accountAdded','admin',X'01a6e50a9c7f0ca5dfc33f8b44958d7996a507697497f132aab7d088ba2cfea8',X'029a5e1af771c285759161b259f5093c8a0651fbd389ea2ccd1ffd5a73ef4043',X'd19e1820808f173409bfe2ce3867e98e1c515a0a9f7c511bc9f2a4014088d0f5');
INSERT INTO journal VALUES(9,'2012-11-12T10:00','admin','officeAdded','2',X'c620760f8828a380f049828d9eee052527133475073e4e9b79a04108644b63a7',X'd19e1820808f173409bfe2ce3867e98e1c515a0a9f7c511bc9f2a4014088d0f5',X'90d579ca7043ef2032ee8fe9db4de280590487ee61e32dee96ca0d7bc7adefb0');
INSERT INTO journal VALUES(10,'2012-11-12T10:00','admin','accountAdded','inspektor',X'a8b9d19bf085d6195b744b51941e8ffdbba7aa84d81eb91c69effe001f911b54',X'90d579ca7043ef2032ee8fe9db4de280590487ee61e32dee96ca0d7bc7adefb0',X'05c09aacf5f0fe839b6cebd444565539ba765bfbd29a087ccb04d5b4f2e1cdeb');
INSERT INTO journal VALUES(11,'2012-11-12T10:00','admin','accountAdded','jinaq',X'1621e0c2d68756e9a119d8fa7a7bf177d815ccda3d48e1ccfb3f09f6e97a5132',X'05c09aacf5f0fe839b6cebd444565539ba765bfbd29a087ccb04d5b4f2e1cdeb',X'07703aaba4f64e36f017e77c6e139e6fe9ab78f3e1790bf2972f24f48081c08a');
INSERT INTO journal VALUES(12,'2012-11-12T10:00','admin','accountAdded','tasushy',X'730009a8fe258018852b762c8353d0d87267b82a118ec568807f1199268492e5',X'07703aaba4f64e36f017e77c6e139e6fe9ab78f3e1790bf2972f24f48081c08a',X'1f868cadb500ba27e509598b6b244e587f128f4a15a27c10fd402b0e7dba5316');
INSERT INTO journal VALUES(13,'2012-11-12T10:00','admin','officeAdded','3',X'953e517de38a5704be695b2dfe7ffc2b45612747c8e30925382a508e98796470',X'1f868cadb500ba27e509598b6b244e587f128f4a15a27c10fd402b0e7dba5316',X'fec9ab00d9f80ff392f5d92150613f6c5bc0329978053badd18d6a754734bdfa');
INSERT INTO journal VALUES(14,'2012-11-12T10:00','admin','accountAdded','akim',X'd05a6cd1ef5712cc1a656f3563305a6ee7561fb195d22093523b8748677f2c24',X'fec9ab00d9f80ff392f5d92150613f6c5bc0329978053badd18d6a754734bdfa',X'ad66a185325c648857e2648771d742cd16e5132bae3dbd5865d3109770e33a7e');
INSERT INTO journal VALUES(15,'2012-11-12T10:00','admin','accountAdded','akimkense',X'c209def72263655624426fc8bf8f73a68a6f59faaf4839d04a45125522e884d8',X'ad66a185325c648857e2648771d742cd16e5132bae3dbd5865d3109770e33a7e',X'50f3e8b26e41151cff14585c7c4bb81eb5987ba14ef8d80faa67ea2e53e08be9');
INSERT INTO journal VALUES(16,'2012-11-12T10:00','admin','accountAdded','akimmaman',X'92432ef9a7b376ddb896fdc3956dc3343fb56cf0973722c6b330623d7308c580',X'50f3e8b26e41151cff14585c7c4bb81eb5987ba14ef8d80faa67ea2e53e08be9',X'b66df07a47ecc2f99902a4387e9aaae03faaf14e7f57742c27074a45a67f6b8b');
INSERT INTO journal VALUES(17,'2012-11-01T17:17','akimkense','registered','0031-12-000001-29',X'ed2aad531f8ccb60906d247c1761ec57fcd8c3335f32db10de6225ff03e5b735',X'b66df07a47ecc2f99902a4387e9aaae03faaf14e7f57742c27074a45a67f6b8b',X'd9625b771bead5eaca07f358d4064c4f938673f983b811abf6bb6fed8d92ab7a');
INSERT INTO journal VALUES(18,'2012-11-02T11:00','akim','resolved','0031-12-000001-29',X'3f19991cbb8b137083883acbfc3fee2b19c4e153f8f7dcfdbcd6a1cc55a7fbef',X'd9625b771bead5eaca07f358d4064c4f938673f983b811abf6bb6fed8d92ab7a',X'556265183940dedda70691abc6ea1ace1a2a1e4a96dd0ac28e83d6fab54ca083');
INSERT INTO journal VALUES(19,'2012-11-02T11:18','akimmaman','drafted','0031-12-000001-29',X'cd12ec6a665d83edd9077c06d01dba6e8a6861d1e5b0ae670493164423e68846',X'556265183940dedda70691abc6ea1ace1a2a1e4a96dd0ac28e83d6fab54ca083',X'b6c5e88457fee54b6e0ff771f79c24c797e589b20e82bf4ab1075c0b8d598932');
INSERT INTO journal VALUES(20,'2012-11-02T15:51','akimmaman','submitted','0031-12-000001-29',X'2b42577521603d1345b7c3ec89f631467df4a19876b2a13353fa1d976e687c9d',X'b6c5e88457fee54b6e0ff771f79c24c797e589b20e82bf4ab1075c0b8d598932',X'f39a1c1556bc8874bb25c04598552151a39428b71566ec0f5e13f6b7faa8dc30');
INSERT INTO journal VALUES(21,'2012-11-05T09:01','akim','signed','0031-12-000001-29',X'9f6f9982bf2cf70da6ca44aaf0643b9feaecefde62afc11f7568a45293930493',X'f39a1c1556bc8874bb25c04598552151a39428b71566ec0f5e13f6b7faa8dc30',X'55254f2075dfed9e3eb3895664adb9f9e992e614081397a46b2235bd70837481');
INSERT INTO journal VALUES(22,'2012-11-05T09:01','akim','paperIssued','0031-12-000001-29',X'ea51353e97c62eecdea6962997b755aebe25d954762d085a32c4c5616442cadf',X'55254f2075dfed9e3eb3895664adb9f9e992e614081397a46b2235bd70837481',X'e101b6ec28fb6ecc1310fccd79036e5c6ecc1a8713189168536df7094e243401');
INSERT INTO journal VALUES(23,'2012-11-05T09:17','akimkense','handedOut','0031-12-000001-29',X'b213861ff774e288b447e3ac1efd7126e4d0185c8eea9ae0f5e5bcbce2a2cbba',X'e101b6ec28fb6ecc1310fccd79036e5c6ecc1a8713189168536df7094e243401',X'bf82b6bf8b7dc0af22688b888182daa9df5b09bb4464649fb645c2e035461d00');
INSERT INTO journal VALUES(24,'2012-11-08T15:28','kense','registered','0011-12-000001-39',X'8b0bb583650b3ed5d0ba2bb66752a83daf5a5141df476b2198ed0ff9e8d371a6',X'bf82b6bf8b7dc0af22688b888182daa9df5b09bb4464649fb645c2e035461d00',X'ea5a10a96bd67de966c6d9935b817b307990a8efd23a5a7dab561552aa7b5dbb');
INSERT INTO journal VALUES(25,'2012-11-08T15:28','kense','paperIssued','0011-12-000001-39',X'd4451ba34720105c10989a706abfc4f754932c86f7f29c9353110b35fba9cfc1',X'ea5a10a96bd67de966c6d9935b817b307990a8efd23a5a7dab561552aa7b5dbb',X'0c9170f8ce3d23f548b5e7d9633452b5bb10466e49a3d4e81f0311d769551966');
INSERT INTO journal VALUES(26,'2012-11-08T16:21','bastyq','resolved','0011-12-000001-39',X'7d40cd60f393b6099cd91616ed1d65e416bd56743d57f428240cd32b3e2838dc',X'0c9170f8ce3d23f548b5e7d9633452b5bb10466e49a3d4e81f0311d769551966',X'122a5afe52655e4833e26ed877935eadce3e4ab3b79b489c7d547508147a4d86');
INSERT INTO journal VALUES(27,'2012-11-12T10:00','kense','signedIn','kense',X'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',X'122a5afe52655e4833e26ed877935eadce3e4ab3b79b489c7d547508147a4d86',X'baf69c609570e214868b90b05e4d27310be5916259a7e5ac15c4461a865c31bb');
INSERT INTO journal VALUES(28,'2012-11-12T10:00','kense','print.queued','0011-12-000001-39',X'd4946350ffd25a5801a34c3022476db071af517ccdab602843ae25e44b7e6142',X'baf69c609570e214868b90b05e4d27310be5916259a7e5ac15c4461a865c31bb',X'e4ea33e7a12cd51533578d33a15f44a8cabc2de87e852cdc0264176cd71ca356');
INSERT INTO journal VALUES(29,'2012-11-12T10:00','kense','print.sending','0011-12-000001-39',X'9dbebc21d62ad86a9bfc464921f8ff7630c32c0b805cd9427873f6ff947334b4',X'e4ea33e7a12cd51533578d33a15f44a8cabc2de87e852cdc0264176cd71ca356',X'56b8992ae97134a6342b50c78bfdc2b544ea94d5c6f9b76b2d244d256ba547e2');
INSERT INTO journal VALUES(30,'2012-11-12T10:00','kense','print.failed','0011-12-000001-39',X'8d035308c3fb5231cf6d165e2434a5942f77a10d764dbb0e591edd1f9ef32ddd',X'56b8992ae97134a6342b50c78bfdc2b544ea94d5c6f9b76b2d244d256ba547e2',X'ada769d0e395dd526406db682d132b961d3b72666236501efd9cfc71d7981903');
CREATE TABLE journal_end (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  seq INTEGER NOT NULL CHECK (seq >= 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO journal_end VALUES(1,30,X'ada769d0e395dd526406db682d132b961d3b72666236501efd9cfc71d7981903');
CREATE TABLE journal_payload (
  entry INTEGER PRIMARY KEY REFERENCES journal (seq),
  payload TEXT NOT NULL
) STRICT;
INSERT INTO journal_payload VALUES(1,'{"address":"Ақсу ауданы, Жансүгіров кенті, Желтоқсан көшесі, 5","at":{"annex":7,"appendix":1,"row":1},"contact":"korgan-53@mail.ru","district":"Ақсу ауданы","hours":"mon-fri 09:00-13:00 14:00-18:00","hoursText":"Қазақстан Республикасының 2001 жылғы 13 желтоқсанындағы \"Қазақстан Республикасының мерекелері туралы\" Заңына сәйкес, демалыс және мереке күндерін қоспағанда, аптасына бес күн сағат 9-00 бастап 18-00 дейін, түскі үзіліс сағат 13-00 бастап 14-00 дейін","id":"dep-01","kind":"department","name":"Ақсу ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі","phone":"8-72832 2-11-43","row":1}');
INSERT INTO journal_payload VALUES(2,'{"isActive":true,"login":"kense","mayAcceptAnyTime":true,"name":"Гүлмира Сапарқызы Әбенова","office":1,"phone":"8-72832 2-11-43","position":"","role":"receptionist"}');
INSERT INTO journal_payload VALUES(3,'{"isActive":true,"login":"bastyq","mayAcceptAnyTime":false,"name":"Асқар Төлеуұлы Жақыпов","office":1,"phone":"8-72832 2-11-43","position":"","role":"head"}');
INSERT INTO journal_payload VALUES(4,'{"isActive":true,"login":"maman1","mayAcceptAnyTime":false,"name":"Сандуғаш Нұрланқызы Қалиева","office":1,"phone":"8-72832 2-11-43","position":"","role":"officer"}');
INSERT INTO journal_payload VALUES(5,'{"isActive":true,"login":"maman2","mayAcceptAnyTime":false,"name":"Ержан Бақытұлы Оспанов","office":1,"phone":"8-72832 2-11-43","position":"","role":"officer"}');
INSERT INTO journal_payload VALUES(6,'{"isActive":true,"login":"maman3","mayAcceptAnyTime":false,"name":"Ләззат Қанатқызы Мұсаева","office":1,"phone":"8-72832 2-11-43","position":"","role":"officer"}');
INSERT INTO journal_payload VALUES(7,'{"isActive":true,"login":"tekserushi","mayAcceptAnyTime":false,"name":"Зәуре Айтқызы Нұрпейісова","office":1,"phone":"8-72832 2-11-43","position":"","role":"auditor"}');
INSERT INTO journal_payload VALUES(8,'{"isActive":true,"login":"admin","mayAcceptAnyTime":false,"name":"Әкімші","office":1,"phone":"8-72832 2-11-43","position":"","role":"administrator"}');
INSERT INTO journal_payload VALUES(9,'{"address":"Ақсу ауданы, Жансүгіров кенті, Қабанбай батыр көш., 20 үй","at":{"annex":7,"appendix":3,"row":1},"contact":"","district":"Ақсу ауданы","hours":"mon-fri 09:00-20:00; sat 09:00-15:00","hoursText":"дүйсенбі- жұма 9-00-дан 20-00 дейін үзіліссіз, сенбі 9-00-дан 15-00 дейін, жексенбі- демалыс","id":"centre-01","kind":"centre","name":"Ақсу аудандық филиалы РММ \"Алматы облысының халыққа қызмет көрсету орталығы\"","phone":"8-72832 2-12-16, 2-14-51","row":1}');
INSERT INTO journal_payload VALUES(10,'{"isActive":true,"login":"inspektor","mayAcceptAnyTime":false,"name":"Динара Еркінқызы Садықова","office":2,"phone":"8-72832 2-12-16, 2-14-51","position":"","role":"centreInspector"}');
INSERT INTO journal_payload VALUES(11,'{"isActive":true,"login":"jinaq","mayAcceptAnyTime":false,"name":"Бекзат Ғалымұлы Тоқтаров","office":2,"phone":"8-72832 2-12-16, 2-14-51","position":"","role":"accumulationInspector"}');
INSERT INTO journal_payload VALUES(12,'{"isActive":true,"login":"tasushy","mayAcceptAnyTime":false,"name":"Олжас Мұратұлы Кенжебеков","office":2,"phone":"8-72832 2-12-16, 2-14-51","position":"","role":"courier"}');
INSERT INTO journal_payload VALUES(13,'{"address":"Жансүгіров кенті Қабанбай батыр көшесі, 24","at":{"annex":7,"appendix":2,"row":1},"contact":"aksuakimat.kz","district":"Ақсу ауданы","hours":"mon-fri 09:00-13:00 14:00-18:00","hoursText":"Қазақстан Республикасының 2001 жылғы 13 желтоқсанындағы \"Қазақстан Республикасының мерекелері туралы\" Заңына сәйкес, демалыс және мереке күндерін қоспағанда, аптасына бес күн сағат 9-00 бастап 18-00 дейін, түскі үзіліс сағат 13-00 бастап 14-00 дейін","id":"akimat-001","kind":"akimat","name":"Жансүгіров кенттік округ аудан әкімінің аппараты","phone":"872832 21732","row":1}');
INSERT INTO journal_payload VALUES(14,'{"isActive":true,"login":"akim","mayAcceptAnyTime":false,"name":"Серікжан Оразұлы Байжанов","office":3,"phone":"872832 21732","position":"","role":"head"}');
INSERT INTO journal_payload VALUES(15,'{"isActive":true,"login":"akimkense","mayAcceptAnyTime":true,"name":"Ақмарал Ерболқызы Түсіпова","office":3,"phone":"872832 21732","position":"","role":"receptionist"}');
INSERT INTO journal_payload VALUES(16,'{"isActive":true,"login":"akimmaman","mayAcceptAnyTime":false,"name":"Данияр Сейітұлы Рысбеков","office":3,"phone":"872832 21732","position":"","role":"officer"}');
INSERT INTO journal_payload VALUES(28,'{"at":"2012-11-12T10:00","by":"kense","copy":1,"detail":"","device":"","digest":"","form":"child-benefit-ticket","id":1,"number":"0011-12-000001-39","paper":2,"profile":"text-receipt","state":"queued","target":"prints","transport":"file"}');
INSERT INTO journal_payload VALUES(29,'{"at":"2012-11-12T10:00","by":"kense","copy":1,"detail":"","device":"","digest":"6b7002816d4a7e57500422a5ce42f30b1e7612e155d5130d65549f7b3a398c4f","form":"child-benefit-ticket","id":1,"number":"0011-12-000001-39","paper":2,"profile":"text-receipt","state":"sending","target":"prints","transport":"file"}');
INSERT INTO journal_payload VALUES(30,'{"at":"2012-11-12T10:00","by":"kense","copy":1,"detail":"folder:prints","device":"","digest":"6b7002816d4a7e57500422a5ce42f30b1e7612e155d5130d65549f7b3a398c4f","form":"child-benefit-ticket","id":1,"number":"0011-12-000001-39","paper":2,"profile":"text-receipt","state":"failed","target":"prints","transport":"file"}');
CREATE TABLE counter (
  office INTEGER NOT NULL REFERENCES office (code),
  register INTEGER NOT NULL CHECK (register BETWEEN 1 AND 9),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2099),
  last INTEGER NOT NULL CHECK (last BETWEEN 1 AND 999999),
  PRIMARY KEY (office, register, year)
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES(1,1,2012,1);
INSERT INTO counter VALUES(3,1,2012,1);
INSERT INTO counter VALUES(3,3,2012,1);
CREATE TABLE case_status (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO case_status VALUES('acceptedAtCentre');
INSERT INTO case_status VALUES('assigned');
INSERT INTO case_status VALUES('awaitingPayment');
INSERT INTO case_status VALUES('awaitingResolution');
INSERT INTO case_status VALUES('awaitingSignature');
INSERT INTO case_status VALUES('awaitingSlip');
INSERT INTO case_status VALUES('completed');
INSERT INTO case_status VALUES('drafted');
INSERT INTO case_status VALUES('handedOut');
INSERT INTO case_status VALUES('inCourierRegister');
INSERT INTO case_status VALUES('notAccepted');
INSERT INTO case_status VALUES('onTheWay');
INSERT INTO case_status VALUES('onTheWayBack');
INSERT INTO case_status VALUES('paid');
INSERT INTO case_status VALUES('posted');
INSERT INTO case_status VALUES('ready');
INSERT INTO case_status VALUES('received');
INSERT INTO case_status VALUES('returned');
INSERT INTO case_status VALUES('sentBack');
INSERT INTO case_status VALUES('sentToAccount');
INSERT INTO case_status VALUES('signed');
INSERT INTO case_status VALUES('suspended');
INSERT INTO case_status VALUES('terminated');
INSERT INTO case_status VALUES('toBeReferred');
INSERT INTO case_status VALUES('toBeVisited');
INSERT INTO case_status VALUES('told');
INSERT INTO case_status VALUES('withBody');
INSERT INTO case_status VALUES('withdrawn');
CREATE TABLE day_list (
  number INTEGER PRIMARY KEY,
  office INTEGER NOT NULL REFERENCES office (code),
  register INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;
CREATE TABLE case_file (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  intake_key TEXT NOT NULL UNIQUE CHECK (intake_key <> ''),
  person INTEGER NOT NULL REFERENCES person (id),
  service TEXT NOT NULL,
  channel TEXT NOT NULL,
  intake_office INTEGER NOT NULL REFERENCES office (code),
  handling_office INTEGER NOT NULL REFERENCES office (code),
  status TEXT NOT NULL REFERENCES case_status (name),
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  waits_for TEXT NOT NULL CHECK ((waits_for = '') = (is_open = 0)),
  holder TEXT NOT NULL,
  officer TEXT NOT NULL,
  officer_name TEXT NOT NULL,
  applicant TEXT NOT NULL,
  due TEXT CHECK (length(due) = 16),
  answer_by TEXT CHECK (length(answer_by) = 16),
  late_at TEXT CHECK (length(late_at) = 16),
  ready_since TEXT CHECK (ready_since IS NULL OR length(ready_since) = 16 AND status = 'ready'),
  registered_at TEXT NOT NULL CHECK (length(registered_at) = 16),
  outgoing INTEGER UNIQUE,
  courier INTEGER REFERENCES day_list (number),
  payment INTEGER REFERENCES day_list (number),
  place INTEGER UNIQUE,
  -- The open step and when it began: by these a changed calendar finds whose time moves.
  step INTEGER NOT NULL,
  step_began TEXT NOT NULL CHECK (length(step_began) = 16),
  longer INTEGER NOT NULL CHECK (longer IN (0, 1)),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;
INSERT INTO case_file VALUES(1,311200000129,'demo-0',1,'aid-certificate','akim',3,3,'handedOut',0,'','','akimmaman','Данияр Сейітұлы Рысбеков','Қойшыбаев Тимур Қуатұлы',NULL,'2012-11-01T17:29',NULL,NULL,'2012-11-01T17:17',331200000128,NULL,NULL,NULL,0,'2012-11-05T09:17',0,6,'{"closedAs":"handedOut","conclusions":[],"delivery":{"at":"2012-11-05T09:17","by":{"login":"akimkense","name":"Ақмарал Ерболқызы Түсіпова","office":3,"role":"receptionist"},"way":{"handedOut":{"documentSeen":"жеке куәлік № 000000001","to":"Қойшыбаев Тимур Қуатұлы"}}},"draft":{"decision":"grant","fields":{"quarter":["II"],"year":["2012"]},"form":"aid-certificate-form","reason":""},"drafting":{"due":"2012-11-02T11:20","explanation":[{"started":{"at":"2012-11-02T11:18"}},{"countedMinutes":{"from":"2012-11-02T11:18","minutes":2,"to":"2012-11-02T11:20"}},{"dueAt":{"at":"2012-11-02T11:20"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"drafting","step":4},"ground":"","intake":{"act":"kz-almaty-2012-349","answers":{},"applicant":{"address":"Ақсу ауданы, Абай көшесі, 100","birthDate":"1850-09-18","iin":"500918154804","name":{"given":"Тимур","patronymic":"Қуатұлы","surname":"Қойшыбаев"},"phone":"8-700-737-97-71"},"channel":"akim","documents":[{"id":"application","kind":"copyTaken","sheets":4},{"id":"identity","kind":"copyTaken","sheets":2},{"id":"family-members","kind":"copyTaken","sheets":1},{"id":"representative","kind":"copyTaken","sheets":2}],"exception":"","family":[{"name":"Алихан","relation":"ұлы"}],"forecast":[{"due":"2012-11-01T17:19","explanation":[{"started":{"at":"2012-11-01T17:17"}},{"countedMinutes":{"from":"2012-11-01T17:17","minutes":2,"to":"2012-11-01T17:19"}},{"dueAt":{"at":"2012-11-01T17:19"}}],"holder":"receptionist","isWholeTerm":false,"quote":"2 минут","stage":"intake","step":1},{"due":"2012-11-01T17:21","explanation":[{"started":{"at":"2012-11-01T17:19"}},{"countedMinutes":{"from":"2012-11-01T17:19","minutes":2,"to":"2012-11-01T17:21"}},{"dueAt":{"at":"2012-11-01T17:21"}}],"holder":"head","isWholeTerm":false,"quote":"2 минут","stage":"resolution","step":2},{"due":"2012-11-01T17:23","explanation":[{"started":{"at":"2012-11-01T17:21"}},{"countedMinutes":{"from":"2012-11-01T17:21","minutes":2,"to":"2012-11-01T17:23"}},{"dueAt":{"at":"2012-11-01T17:23"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"examination","step":3},{"due":"2012-11-01T17:25","explanation":[{"started":{"at":"2012-11-01T17:23"}},{"countedMinutes":{"from":"2012-11-01T17:23","minutes":2,"to":"2012-11-01T17:25"}},{"dueAt":{"at":"2012-11-01T17:25"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"drafting","step":4},{"due":"2012-11-01T17:27","explanation":[{"started":{"at":"2012-11-01T17:25"}},{"countedMinutes":{"from":"2012-11-01T17:25","minutes":2,"to":"2012-11-01T17:27"}},{"dueAt":{"at":"2012-11-01T17:27"}}],"holder":"head","isWholeTerm":false,"quote":"2 минут","stage":"signing","step":5},{"due":"2012-11-01T17:29","explanation":[{"started":{"at":"2012-11-01T17:27"}},{"countedMinutes":{"from":"2012-11-01T17:27","minutes":2,"to":"2012-11-01T17:29"}},{"dueAt":{"at":"2012-11-01T17:29"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"delivery","step":6}],"handlingOffice":3,"intakeOffice":3,"isLonger":false,"number":"0031-12-000001-29","service":"aid-certificate","version":1},"isExtended":false,"lastChange":"2012-11-05T09:17","missing":[],"officer":{"login":"akimmaman","name":"Данияр Сейітұлы Рысбеков","phone":"872832 21732","position":""},"registeredAt":"2012-11-01T17:17","registrar":{"login":"akimkense","name":"Ақмарал Ерболқызы Түсіпова","office":3,"role":"receptionist"},"resolution":{"at":"2012-11-02T11:00","by":{"login":"akim","name":"Серікжан Оразұлы Байжанов","office":3,"role":"head"},"text":"Өтініш берушінің құқығын анықтап, хабарлама жобасын ұсыныңыз"},"returnReason":"","revision":6,"round":0,"signature":{"at":"2012-11-05T09:01","by":{"login":"akim","name":"Серікжан Оразұлы Байжанов","office":3,"role":"head"},"number":"0033-12-000001-28"},"slip":"","status":"handedOut","stepBegan":"2012-11-05T09:17","typed":{"quarter":["II"],"year":["2012"]},"visitReport":"","withdrawalReason":""}');
INSERT INTO case_file VALUES(2,111200000139,'demo-1',2,'child-benefit','department',1,1,'assigned',1,'officer','officer','maman1','Сандуғаш Нұрланқызы Қалиева','Қасымжанов Өмірзақ Әлімұлы','2012-11-13T18:00','2012-11-19T10:30','2012-11-13T18:00',NULL,'2012-11-08T15:28',NULL,NULL,NULL,NULL,3,'2012-11-08T16:21',0,2,'{"conclusions":[],"current":{"due":"2012-11-13T18:00","explanation":[{"started":{"at":"2012-11-08T16:21"}},{"dayOfReceiptExcluded":{"date":"2012-11-08","law":"kazakhstan"}},{"counted":{"days":1,"from":"2012-11-09","to":"2012-11-09","unit":"workingDays"}},{"skippedWeekend":{"days":2,"from":"2012-11-10","to":"2012-11-11"}},{"counted":{"days":2,"from":"2012-11-12","to":"2012-11-13","unit":"workingDays"}},{"dueAtClose":{"at":"2012-11-13T18:00"}}],"holder":"officer","isWholeTerm":false,"quote":"3 жұмыс күні","stage":"examination","step":3},"ground":"","intake":{"act":"kz-almaty-2012-349","answers":{},"applicant":{"address":"Ақсу ауданы, Қабанбай батыр көшесі, 9","birthDate":"1885-12-21","iin":"851221114962","name":{"given":"Өмірзақ","patronymic":"Әлімұлы","surname":"Қасымжанов"},"phone":"8-700-206-12-57"},"channel":"department","documents":[{"id":"application","kind":"copyTaken","sheets":4},{"id":"identity","kind":"copyTaken","sheets":3},{"id":"income","kind":"copyTaken","sheets":2},{"id":"representative","kind":"copyTaken","sheets":4}],"exception":"","family":[{"name":"Томирис","relation":"қызы"},{"name":"Ернар","relation":"ұлы"},{"name":"Аружан","relation":"қызы"},{"name":"Ернар","relation":"ұлы"}],"forecast":[{"due":"2012-11-08T15:43","explanation":[{"started":{"at":"2012-11-08T15:28"}},{"countedMinutes":{"from":"2012-11-08T15:28","minutes":15,"to":"2012-11-08T15:43"}},{"dueAt":{"at":"2012-11-08T15:43"}}],"holder":"receptionist","isWholeTerm":false,"quote":"15 минут","stage":"intake","step":1},{"due":"2012-11-08T16:13","explanation":[{"started":{"at":"2012-11-08T15:43"}},{"countedMinutes":{"from":"2012-11-08T15:43","minutes":30,"to":"2012-11-08T16:13"}},{"dueAt":{"at":"2012-11-08T16:13"}}],"holder":"head","isWholeTerm":false,"quote":"30 минут","stage":"resolution","step":2},{"due":"2012-11-13T18:00","explanation":[{"started":{"at":"2012-11-08T16:13"}},{"dayOfReceiptExcluded":{"date":"2012-11-08","law":"kazakhstan"}},{"counted":{"days":1,"from":"2012-11-09","to":"2012-11-09","unit":"workingDays"}},{"skippedWeekend":{"days":2,"from":"2012-11-10","to":"2012-11-11"}},{"counted":{"days":2,"from":"2012-11-12","to":"2012-11-13","unit":"workingDays"}},{"dueAtClose":{"at":"2012-11-13T18:00"}}],"holder":"officer","isWholeTerm":false,"quote":"3 жұмыс күні","stage":"examination","step":3},{"due":"2012-11-16T18:00","explanation":[{"started":{"at":"2012-11-13T18:00"}},{"dayOfReceiptExcluded":{"date":"2012-11-13","law":"kazakhstan"}},{"counted":{"days":3,"from":"2012-11-14","to":"2012-11-16","unit":"workingDays"}},{"dueAtClose":{"at":"2012-11-16T18:00"}}],"holder":"officer","isWholeTerm":false,"quote":"3 жұмыс күні","stage":"drafting","step":4},{"due":"2012-11-19T10:00","explanation":[{"started":{"at":"2012-11-16T18:00"}},{"skippedWeekend":{"days":2,"from":"2012-11-17","to":"2012-11-18"}},{"startMovedToOpening":{"from":"2012-11-16T18:00","to":"2012-11-19T09:00"}},{"countedMinutes":{"from":"2012-11-19T09:00","minutes":60,"to":"2012-11-19T10:00"}},{"dueAt":{"at":"2012-11-19T10:00"}}],"holder":"head","isWholeTerm":false,"quote":"1 сағат","stage":"signing","step":5},{"due":"2012-11-19T10:30","explanation":[{"started":{"at":"2012-11-19T10:00"}},{"countedMinutes":{"from":"2012-11-19T10:00","minutes":30,"to":"2012-11-19T10:30"}},{"dueAt":{"at":"2012-11-19T10:30"}}],"holder":"officer","isWholeTerm":false,"quote":"30 минут","stage":"delivery","step":6}],"handlingOffice":1,"intakeOffice":1,"isLonger":false,"number":"0011-12-000001-39","service":"child-benefit","version":1},"isExtended":false,"lastChange":"2012-11-08T16:21","missing":[],"officer":{"login":"maman1","name":"Сандуғаш Нұрланқызы Қалиева","phone":"8-72832 2-11-43","position":""},"registeredAt":"2012-11-08T15:28","registrar":{"login":"kense","name":"Гүлмира Сапарқызы Әбенова","office":1,"role":"receptionist"},"resolution":{"at":"2012-11-08T16:21","by":{"login":"bastyq","name":"Асқар Төлеуұлы Жақыпов","office":1,"role":"head"},"text":"Қызмет көрсетуге негіз болмаса, дәлелді бас тартуды дайындаңыз"},"returnReason":"","revision":2,"round":0,"slip":"","status":"assigned","stepBegan":"2012-11-08T16:21","typed":{},"visitReport":"","withdrawalReason":""}');
CREATE TABLE day_list_file (
  list INTEGER NOT NULL REFERENCES day_list (number),
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  at TEXT NOT NULL CHECK (length(at) = 16),
  PRIMARY KEY (list, case_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_event (
  entry INTEGER PRIMARY KEY REFERENCES journal (seq),
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  UNIQUE (case_id, sequence)
) STRICT;
INSERT INTO case_event VALUES(17,1,1,'{"at":"2012-11-01T17:17","by":{"login":"akimkense","name":"Ақмарал Ерболқызы Түсіпова","office":3,"role":"receptionist"},"deadline":{"due":"2012-11-01T17:19","explanation":[{"started":{"at":"2012-11-01T17:17"}},{"countedMinutes":{"from":"2012-11-01T17:17","minutes":2,"to":"2012-11-01T17:19"}},{"dueAt":{"at":"2012-11-01T17:19"}}],"holder":"head","isWholeTerm":false,"quote":"2 минут","stage":"resolution","step":2},"payload":{"registered":{"_0":{"act":"kz-almaty-2012-349","answers":{},"applicant":{"address":"Ақсу ауданы, Абай көшесі, 100","birthDate":"1850-09-18","iin":"500918154804","name":{"given":"Тимур","patronymic":"Қуатұлы","surname":"Қойшыбаев"},"phone":"8-700-737-97-71"},"channel":"akim","documents":[{"id":"application","kind":"copyTaken","sheets":4},{"id":"identity","kind":"copyTaken","sheets":2},{"id":"family-members","kind":"copyTaken","sheets":1},{"id":"representative","kind":"copyTaken","sheets":2}],"exception":"","family":[{"name":"Алихан","relation":"ұлы"}],"forecast":[{"due":"2012-11-01T17:19","explanation":[{"started":{"at":"2012-11-01T17:17"}},{"countedMinutes":{"from":"2012-11-01T17:17","minutes":2,"to":"2012-11-01T17:19"}},{"dueAt":{"at":"2012-11-01T17:19"}}],"holder":"receptionist","isWholeTerm":false,"quote":"2 минут","stage":"intake","step":1},{"due":"2012-11-01T17:21","explanation":[{"started":{"at":"2012-11-01T17:19"}},{"countedMinutes":{"from":"2012-11-01T17:19","minutes":2,"to":"2012-11-01T17:21"}},{"dueAt":{"at":"2012-11-01T17:21"}}],"holder":"head","isWholeTerm":false,"quote":"2 минут","stage":"resolution","step":2},{"due":"2012-11-01T17:23","explanation":[{"started":{"at":"2012-11-01T17:21"}},{"countedMinutes":{"from":"2012-11-01T17:21","minutes":2,"to":"2012-11-01T17:23"}},{"dueAt":{"at":"2012-11-01T17:23"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"examination","step":3},{"due":"2012-11-01T17:25","explanation":[{"started":{"at":"2012-11-01T17:23"}},{"countedMinutes":{"from":"2012-11-01T17:23","minutes":2,"to":"2012-11-01T17:25"}},{"dueAt":{"at":"2012-11-01T17:25"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"drafting","step":4},{"due":"2012-11-01T17:27","explanation":[{"started":{"at":"2012-11-01T17:25"}},{"countedMinutes":{"from":"2012-11-01T17:25","minutes":2,"to":"2012-11-01T17:27"}},{"dueAt":{"at":"2012-11-01T17:27"}}],"holder":"head","isWholeTerm":false,"quote":"2 минут","stage":"signing","step":5},{"due":"2012-11-01T17:29","explanation":[{"started":{"at":"2012-11-01T17:27"}},{"countedMinutes":{"from":"2012-11-01T17:27","minutes":2,"to":"2012-11-01T17:29"}},{"dueAt":{"at":"2012-11-01T17:29"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"delivery","step":6}],"handlingOffice":3,"intakeOffice":3,"isLonger":false,"number":"0031-12-000001-29","service":"aid-certificate","version":1}}},"sequence":1}');
INSERT INTO case_event VALUES(18,1,2,'{"at":"2012-11-02T11:00","by":{"login":"akim","name":"Серікжан Оразұлы Байжанов","office":3,"role":"head"},"deadline":{"due":"2012-11-02T11:02","explanation":[{"started":{"at":"2012-11-02T11:00"}},{"countedMinutes":{"from":"2012-11-02T11:00","minutes":2,"to":"2012-11-02T11:02"}},{"dueAt":{"at":"2012-11-02T11:02"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"examination","step":3},"payload":{"resolved":{"officer":{"login":"akimmaman","name":"Данияр Сейітұлы Рысбеков","phone":"872832 21732","position":""},"text":"Өтініш берушінің құқығын анықтап, хабарлама жобасын ұсыныңыз"}},"sequence":2}');
INSERT INTO case_event VALUES(19,1,3,'{"at":"2012-11-02T11:18","by":{"login":"akimmaman","name":"Данияр Сейітұлы Рысбеков","office":3,"role":"officer"},"deadline":{"due":"2012-11-02T11:20","explanation":[{"started":{"at":"2012-11-02T11:18"}},{"countedMinutes":{"from":"2012-11-02T11:18","minutes":2,"to":"2012-11-02T11:20"}},{"dueAt":{"at":"2012-11-02T11:20"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"drafting","step":4},"payload":{"drafted":{"_0":{"decision":"grant","fields":{"quarter":["II"],"year":["2012"]},"form":"aid-certificate-form","reason":""}}},"sequence":3}');
INSERT INTO case_event VALUES(20,1,4,'{"at":"2012-11-02T15:51","by":{"login":"akimmaman","name":"Данияр Сейітұлы Рысбеков","office":3,"role":"officer"},"deadline":{"due":"2012-11-02T15:53","explanation":[{"started":{"at":"2012-11-02T15:51"}},{"countedMinutes":{"from":"2012-11-02T15:51","minutes":2,"to":"2012-11-02T15:53"}},{"dueAt":{"at":"2012-11-02T15:53"}}],"holder":"head","isWholeTerm":false,"quote":"2 минут","stage":"signing","step":5},"payload":{"submitted":{}},"sequence":4}');
INSERT INTO case_event VALUES(21,1,5,'{"at":"2012-11-05T09:01","by":{"login":"akim","name":"Серікжан Оразұлы Байжанов","office":3,"role":"head"},"deadline":{"due":"2012-11-05T09:03","explanation":[{"started":{"at":"2012-11-05T09:01"}},{"countedMinutes":{"from":"2012-11-05T09:01","minutes":2,"to":"2012-11-05T09:03"}},{"dueAt":{"at":"2012-11-05T09:03"}}],"holder":"officer","isWholeTerm":false,"quote":"2 минут","stage":"delivery","step":6},"payload":{"signed":{"number":"0033-12-000001-28"}},"sequence":5}');
INSERT INTO case_event VALUES(23,1,6,'{"at":"2012-11-05T09:17","by":{"login":"akimkense","name":"Ақмарал Ерболқызы Түсіпова","office":3,"role":"receptionist"},"payload":{"handedOut":{"documentSeen":"жеке куәлік № 000000001","to":"Қойшыбаев Тимур Қуатұлы"}},"sequence":6}');
INSERT INTO case_event VALUES(24,2,1,'{"at":"2012-11-08T15:28","by":{"login":"kense","name":"Гүлмира Сапарқызы Әбенова","office":1,"role":"receptionist"},"deadline":{"due":"2012-11-08T15:58","explanation":[{"started":{"at":"2012-11-08T15:28"}},{"countedMinutes":{"from":"2012-11-08T15:28","minutes":30,"to":"2012-11-08T15:58"}},{"dueAt":{"at":"2012-11-08T15:58"}}],"holder":"head","isWholeTerm":false,"quote":"30 минут","stage":"resolution","step":2},"payload":{"registered":{"_0":{"act":"kz-almaty-2012-349","answers":{},"applicant":{"address":"Ақсу ауданы, Қабанбай батыр көшесі, 9","birthDate":"1885-12-21","iin":"851221114962","name":{"given":"Өмірзақ","patronymic":"Әлімұлы","surname":"Қасымжанов"},"phone":"8-700-206-12-57"},"channel":"department","documents":[{"id":"application","kind":"copyTaken","sheets":4},{"id":"identity","kind":"copyTaken","sheets":3},{"id":"income","kind":"copyTaken","sheets":2},{"id":"representative","kind":"copyTaken","sheets":4}],"exception":"","family":[{"name":"Томирис","relation":"қызы"},{"name":"Ернар","relation":"ұлы"},{"name":"Аружан","relation":"қызы"},{"name":"Ернар","relation":"ұлы"}],"forecast":[{"due":"2012-11-08T15:43","explanation":[{"started":{"at":"2012-11-08T15:28"}},{"countedMinutes":{"from":"2012-11-08T15:28","minutes":15,"to":"2012-11-08T15:43"}},{"dueAt":{"at":"2012-11-08T15:43"}}],"holder":"receptionist","isWholeTerm":false,"quote":"15 минут","stage":"intake","step":1},{"due":"2012-11-08T16:13","explanation":[{"started":{"at":"2012-11-08T15:43"}},{"countedMinutes":{"from":"2012-11-08T15:43","minutes":30,"to":"2012-11-08T16:13"}},{"dueAt":{"at":"2012-11-08T16:13"}}],"holder":"head","isWholeTerm":false,"quote":"30 минут","stage":"resolution","step":2},{"due":"2012-11-13T18:00","explanation":[{"started":{"at":"2012-11-08T16:13"}},{"dayOfReceiptExcluded":{"date":"2012-11-08","law":"kazakhstan"}},{"counted":{"days":1,"from":"2012-11-09","to":"2012-11-09","unit":"workingDays"}},{"skippedWeekend":{"days":2,"from":"2012-11-10","to":"2012-11-11"}},{"counted":{"days":2,"from":"2012-11-12","to":"2012-11-13","unit":"workingDays"}},{"dueAtClose":{"at":"2012-11-13T18:00"}}],"holder":"officer","isWholeTerm":false,"quote":"3 жұмыс күні","stage":"examination","step":3},{"due":"2012-11-16T18:00","explanation":[{"started":{"at":"2012-11-13T18:00"}},{"dayOfReceiptExcluded":{"date":"2012-11-13","law":"kazakhstan"}},{"counted":{"days":3,"from":"2012-11-14","to":"2012-11-16","unit":"workingDays"}},{"dueAtClose":{"at":"2012-11-16T18:00"}}],"holder":"officer","isWholeTerm":false,"quote":"3 жұмыс күні","stage":"drafting","step":4},{"due":"2012-11-19T10:00","explanation":[{"started":{"at":"2012-11-16T18:00"}},{"skippedWeekend":{"days":2,"from":"2012-11-17","to":"2012-11-18"}},{"startMovedToOpening":{"from":"2012-11-16T18:00","to":"2012-11-19T09:00"}},{"countedMinutes":{"from":"2012-11-19T09:00","minutes":60,"to":"2012-11-19T10:00"}},{"dueAt":{"at":"2012-11-19T10:00"}}],"holder":"head","isWholeTerm":false,"quote":"1 сағат","stage":"signing","step":5},{"due":"2012-11-19T10:30","explanation":[{"started":{"at":"2012-11-19T10:00"}},{"countedMinutes":{"from":"2012-11-19T10:00","minutes":30,"to":"2012-11-19T10:30"}},{"dueAt":{"at":"2012-11-19T10:30"}}],"holder":"officer","isWholeTerm":false,"quote":"30 минут","stage":"delivery","step":6}],"handlingOffice":1,"intakeOffice":1,"isLonger":false,"number":"0011-12-000001-39","service":"child-benefit","version":1}}},"sequence":1}');
INSERT INTO case_event VALUES(26,2,2,'{"at":"2012-11-08T16:21","by":{"login":"bastyq","name":"Асқар Төлеуұлы Жақыпов","office":1,"role":"head"},"deadline":{"due":"2012-11-13T18:00","explanation":[{"started":{"at":"2012-11-08T16:21"}},{"dayOfReceiptExcluded":{"date":"2012-11-08","law":"kazakhstan"}},{"counted":{"days":1,"from":"2012-11-09","to":"2012-11-09","unit":"workingDays"}},{"skippedWeekend":{"days":2,"from":"2012-11-10","to":"2012-11-11"}},{"counted":{"days":2,"from":"2012-11-12","to":"2012-11-13","unit":"workingDays"}},{"dueAtClose":{"at":"2012-11-13T18:00"}}],"holder":"officer","isWholeTerm":false,"quote":"3 жұмыс күні","stage":"examination","step":3},"payload":{"resolved":{"officer":{"login":"maman1","name":"Сандуғаш Нұрланқызы Қалиева","phone":"8-72832 2-11-43","position":""},"text":"Қызмет көрсетуге негіз болмаса, дәлелді бас тартуды дайындаңыз"}},"sequence":2}');
CREATE TABLE tally (
  handling_office INTEGER NOT NULL,
  intake_office INTEGER NOT NULL,
  status TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (handling_office, intake_office, status)
) STRICT, WITHOUT ROWID;
INSERT INTO tally VALUES(1,1,'assigned',1);
INSERT INTO tally VALUES(1,1,'awaitingResolution',0);
INSERT INTO tally VALUES(3,3,'assigned',0);
INSERT INTO tally VALUES(3,3,'awaitingResolution',0);
INSERT INTO tally VALUES(3,3,'awaitingSignature',0);
INSERT INTO tally VALUES(3,3,'drafted',0);
INSERT INTO tally VALUES(3,3,'handedOut',1);
INSERT INTO tally VALUES(3,3,'ready',0);
CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL UNIQUE REFERENCES journal (seq),
  -- A paper belongs to a case, or to a list of several.
  case_id INTEGER REFERENCES case_file (id),
  list INTEGER REFERENCES day_list (number),
  form TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  document TEXT NOT NULL,
  CHECK ((case_id IS NULL) <> (list IS NULL))
) STRICT;
INSERT INTO paper VALUES(1,22,1,NULL,'aid-certificate-form','certificate',replace('                                    АНЫҚТАМА\n\n      2012 жылдың  II  тоқсанында  атаулы  әлеуметтік  көмек  алғандығы   туралы\nҚойшыбаев Тимур Қуатұлы беріліп, тіркеу нөмірі 0033-12-000001-28 тіркелді.\n      Төмендегі отбасы мүшелеріне:\n      1. Алихан, ұлы\n      Анықтама жұмыс орнына талап етіледі.\n\nУәкілетті органның басшысы\n\n(кент, ауыл, ауылдық округ әкімі)   _____________Серікжан Оразұлы Байжанов','\n',char(10)),'{"blocks":[{"title":{"_0":{"runs":[{"isBlank":false,"text":"АНЫҚТАМА"}]}}},{"space":{}},{"paragraph":{"_0":{"runs":[{"field":"year","isBlank":false,"text":"2012"},{"isBlank":false,"text":" жылдың "},{"field":"quarter","isBlank":false,"text":"II"},{"isBlank":false,"text":" тоқсанында атаулы әлеуметтік көмек алғандығы туралы "},{"field":"name","isBlank":false,"text":"Қойшыбаев Тимур Қуатұлы"},{"isBlank":false,"text":" беріліп, тіркеу нөмірі "},{"field":"number","isBlank":false,"text":"0033-12-000001-28"},{"isBlank":false,"text":" тіркелді."}]}}},{"paragraph":{"_0":{"runs":[{"isBlank":false,"text":"Төмендегі отбасы мүшелеріне:"}]}}},{"list":{"_0":[{"runs":[{"field":"family","isBlank":false,"text":"Алихан, ұлы"}]}]}},{"paragraph":{"_0":{"runs":[{"isBlank":false,"text":"Анықтама жұмыс орнына талап етіледі."}]}}},{"space":{}},{"line":{"_0":{"runs":[{"isBlank":false,"text":"Уәкілетті органның басшысы"}]},"_1":"left"}},{"signature":{"_0":{"caption":{"runs":[]},"left":{"runs":[{"isBlank":false,"text":"(кент, ауыл, ауылдық округ әкімі)"}]},"middle":{"runs":[{"isBlank":false,"text":"_____________"},{"field":"head","isBlank":false,"text":"Серікжан Оразұлы Байжанов"}]},"right":{"runs":[]}}}}],"form":"aid-certificate-form","language":"kk","paper":"letter"}');
INSERT INTO paper VALUES(2,25,2,NULL,'child-benefit-ticket','receipt',replace('     Тұтынушыға қызмет көрсету талоны\n\n   Құрметті Қасымжанов Өмірзақ Әлімұлы,\n2012 жылдың "08" қарашасында Сіздің\nқұжаттарыңыз қабылданып, құжаттардың\nнөмірі 0011-12-000001-39 болып тіркелді.\n   Қабылдаған адамның аты-жөні Гүлмира\nСапарқызы Әбенова\n\n              00111200000139','\n',char(10)),'{"blocks":[{"title":{"_0":{"runs":[{"isBlank":false,"text":"Тұтынушыға қызмет көрсету талоны"}]}}},{"paragraph":{"_0":{"runs":[{"isBlank":false,"text":"Құрметті "},{"field":"name","isBlank":false,"text":"Қасымжанов Өмірзақ Әлімұлы"},{"isBlank":false,"text":", "},{"field":"received","isBlank":false,"text":"2012 жылдың \"08\" қарашасында"},{"isBlank":false,"text":" Сіздің құжаттарыңыз қабылданып, құжаттардың нөмірі "},{"field":"number","isBlank":false,"text":"0011-12-000001-39"},{"isBlank":false,"text":" болып тіркелді."}]}}},{"paragraph":{"_0":{"runs":[{"isBlank":false,"text":"Қабылдаған адамның аты-жөні "},{"field":"registrar","isBlank":false,"text":"Гүлмира Сапарқызы Әбенова"}]}}},{"barcode":{"digits":"00111200000139"}}],"form":"child-benefit-ticket","language":"kk","paper":"receipt"}');
CREATE TABLE print_job (
  id INTEGER PRIMARY KEY,
  paper INTEGER NOT NULL REFERENCES paper (id),
  copy INTEGER NOT NULL CHECK (copy >= 1),
  transport TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state <> ''),
  -- The process that is giving it to the transport: its id and start, or empty.
  sending TEXT NOT NULL,
  detail TEXT NOT NULL,
  at TEXT NOT NULL CHECK (length(at) = 16),
  login TEXT NOT NULL
, profile TEXT NOT NULL DEFAULT '', target TEXT NOT NULL DEFAULT '', width INTEGER, device TEXT NOT NULL DEFAULT '', digest TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO print_job VALUES(1,2,1,'file','failed','','folder:prints','2012-11-12T10:00','kense','text-receipt','prints',NULL,'','6b7002816d4a7e57500422a5ce42f30b1e7612e155d5130d65549f7b3a398c4f');
CREATE TABLE draft (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  login TEXT NOT NULL,
  at TEXT NOT NULL CHECK (length(at) = 16),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE TABLE usual_resolution (
  office INTEGER NOT NULL REFERENCES office (code),
  position INTEGER NOT NULL CHECK (position >= 1),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (office, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  scope TEXT NOT NULL,
  key TEXT NOT NULL CHECK (key <> ''),
  value TEXT NOT NULL,
  PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE calendar_day (
  calendar TEXT NOT NULL CHECK (calendar <> ''),
  date TEXT NOT NULL CHECK (length(date) = 10),
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'dayoff', 'working', 'short')),
  alike TEXT NOT NULL,
  name_kk TEXT NOT NULL CHECK (name_kk <> ''),
  name_ky TEXT NOT NULL CHECK (name_ky <> ''),
  name_ru TEXT NOT NULL CHECK (name_ru <> ''),
  source TEXT NOT NULL CHECK (source <> ''),
  PRIMARY KEY (calendar, date)
) STRICT, WITHOUT ROWID;
CREATE TABLE calendar_reckoned (
  calendar TEXT PRIMARY KEY CHECK (calendar <> ''),
  country TEXT NOT NULL,
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL CHECK (last_year >= first_year),
  days TEXT NOT NULL CHECK (json_valid(days))
) STRICT, WITHOUT ROWID;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','person_exact','person_exact',0,'CREATE VIRTUAL TABLE person_exact USING fts5(
  words, content='''', detail=none, prefix=''1 2 3 4 5 6 7'', tokenize="unicode61 remove_diacritics 0")');
CREATE TABLE IF NOT EXISTS 'person_exact_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO person_exact_data VALUES(1,X'0206');
INSERT INTO person_exact_data VALUES(10,X'000000000102020002010101020101');
INSERT INTO person_exact_data VALUES(137438953473,X'000000f20b30d182d0b8d0bcd183d180010112d29bd0bed0b9d188d18bd0b1d0b0d0b5d0b201030cd183d0b0d182d2b1d0bbd18b01000331d182010102d29b01000532d182d0b8010104d29bd0be010302d18301000733d182d0b8d0bc010106d29bd0bed0b9010304d183d0b001000934d182d0b8d0bcd183010108d29bd0bed0b9d188010306d183d0b0d18201000b35d182d0b8d0bcd183d18001010ad29bd0bed0b9d188d18b010308d183d0b0d182d2b101000d36d29bd0bed0b9d188d18bd0b101030ad183d0b0d182d2b1d0bb01000f37d29bd0bed0b9d188d18bd0b1d0b001030cd183d0b0d182d2b1d0bbd18b01040d150f06050807050a09070c0b090e0d0b100d12');
INSERT INTO person_exact_data VALUES(274877906945,X'000001231530d29bd0b0d181d18bd0bcd0b6d0b0d0bdd0bed0b202010ed399d0bbd196d0bcd2b1d0bbd18b02020da9d0bcd196d180d0b7d0b0d29b02000331d29b020102d399020201a902000532d29bd0b0020104d399d0bb020203a9d0bc02000733d29bd0b0d181020106d399d0bbd196020205a9d0bcd19602000934d29bd0b0d181d18b020108d399d0bbd196d0bc020207a9d0bcd196d18002000b35d29bd0b0d181d18bd0bc02010ad399d0bbd196d0bcd2b1020209a9d0bcd196d180d0b702000d36d29bd0b0d181d18bd0bcd0b602010cd399d0bbd196d0bcd2b1d0bb02020ba9d0bcd196d180d0b7d0b002000f37d29bd0b0d181d18bd0bcd0b6d0b002010ed399d0bbd196d0bcd2b1d0bbd18b02020da9d0bcd196d180d0b7d0b0d29b02041711100605040807060a09080c0b0a0e0d0c100f0e1211');
CREATE TABLE IF NOT EXISTS 'person_exact_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO person_exact_idx VALUES(1,X'',2);
INSERT INTO person_exact_idx VALUES(2,X'',2);
CREATE TABLE IF NOT EXISTS 'person_exact_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO person_exact_docsize VALUES(1,X'03');
INSERT INTO person_exact_docsize VALUES(2,X'03');
CREATE TABLE IF NOT EXISTS 'person_exact_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO person_exact_config VALUES('version',4);
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','person_folded','person_folded',0,'CREATE VIRTUAL TABLE person_folded USING fts5(
  words, content='''', detail=none, prefix=''1 2 3 4 5 6 7'', tokenize=''ascii'')');
CREATE TABLE IF NOT EXISTS 'person_folded_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO person_folded_data VALUES(1,X'0206');
INSERT INTO person_folded_data VALUES(10,X'000000000102020002010101020101');
INSERT INTO person_folded_data VALUES(137438953473,X'0000009f0b306b6f6973686962616576010206756174756c6901010574696d7572010002316b01010174010003326b6f010201750101027469010004336b6f69010202756101010374696d010005346b6f697301020375617401010474696d75010006356b6f6973680102047561747501010574696d7572010007366b6f69736869010205756174756c010008376b6f6973686962010206756174756c6901040d090805040604050705060806070907080a080b');
INSERT INTO person_folded_data VALUES(274877906945,X'000000c00830616c696d756c6902010b6b6173696d7a68616e6f760201076f6d69727a616b02000231610201016b0201016f02000332616c0201026b610201026f6d02000433616c690201036b61730201036f6d6902000534616c696d0201046b6173690201046f6d697202000635616c696d750201056b6173696d0201056f6d69727a02000736616c696d756c0201066b6173696d7a0201066f6d69727a6102000837616c696d756c690201076b6173696d7a680201076f6d69727a616b02040a0e0a0504040605050706060807070908080a09090b0a');
CREATE TABLE IF NOT EXISTS 'person_folded_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO person_folded_idx VALUES(1,X'',2);
INSERT INTO person_folded_idx VALUES(2,X'',2);
CREATE TABLE IF NOT EXISTS 'person_folded_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO person_folded_docsize VALUES(1,X'03');
INSERT INTO person_folded_docsize VALUES(2,X'03');
CREATE TABLE IF NOT EXISTS 'person_folded_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO person_folded_config VALUES('version',4);
CREATE TRIGGER office_stays BEFORE DELETE ON office BEGIN SELECT RAISE(ABORT, 'an office''s code is given once'); END;
CREATE TRIGGER account_stays BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'accounts are closed, not deleted'); END;
CREATE INDEX person_name ON person (name_key, birth_date);
CREATE INDEX person_phone ON person (phone_key) WHERE phone_key <> '';
CREATE INDEX person_phone_end ON person (phone_reversed) WHERE phone_key <> '';
CREATE TRIGGER journal_grows BEFORE INSERT ON journal
WHEN NEW.previous <> coalesce((SELECT hash FROM journal WHERE seq = NEW.seq - 1), zeroblob(32))
  OR NEW.seq <> coalesce((SELECT max(seq) FROM journal), 0) + 1
BEGIN SELECT RAISE(ABORT, 'the journal grows at its end'); END;
CREATE TRIGGER journal_kept BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END;
CREATE TRIGGER journal_end_follows AFTER INSERT ON journal
BEGIN UPDATE journal_end SET seq = NEW.seq, hash = NEW.hash; END;
CREATE TRIGGER counter_begins BEFORE INSERT ON counter WHEN NEW.last <> 1
BEGIN SELECT RAISE(ABORT, 'a register begins with 1'); END;
CREATE TRIGGER counter_steps BEFORE UPDATE ON counter WHEN NEW.last <> OLD.last + 1
  OR NEW.office <> OLD.office OR NEW.register <> OLD.register OR NEW.year <> OLD.year
BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END;
CREATE TRIGGER counter_stays BEFORE DELETE ON counter BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END;
CREATE UNIQUE INDEX day_list_open ON day_list (office, register, day) WHERE open = 1;
CREATE TRIGGER day_list_closed BEFORE UPDATE ON day_list
WHEN NEW.open > OLD.open OR NEW.number <> OLD.number OR NEW.office <> OLD.office OR NEW.day <> OLD.day
BEGIN SELECT RAISE(ABORT, 'a closed list stays as it is'); END;
CREATE TRIGGER day_list_stays BEFORE DELETE ON day_list
BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END;
CREATE TRIGGER case_file_stays BEFORE DELETE ON case_file BEGIN SELECT RAISE(ABORT, 'files are kept'); END;
CREATE TRIGGER case_file_moves_on BEFORE UPDATE ON case_file
WHEN NEW.number <> OLD.number OR NEW.intake_key <> OLD.intake_key OR NEW.revision < OLD.revision
  OR NEW.outgoing IS NOT OLD.outgoing AND OLD.outgoing IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a number is given once'); END;
CREATE INDEX day_list_file_case ON day_list_file (case_id, at);
CREATE TRIGGER day_list_file_kept BEFORE UPDATE ON day_list_file BEGIN SELECT RAISE(ABORT, 'lists are kept as made'); END;
CREATE TRIGGER day_list_file_stays BEFORE DELETE ON day_list_file BEGIN SELECT RAISE(ABORT, 'lists are kept as made'); END;
CREATE TRIGGER case_event_kept BEFORE UPDATE ON case_event BEGIN SELECT RAISE(ABORT, 'events are kept'); END;
CREATE TRIGGER case_event_stays BEFORE DELETE ON case_event BEGIN SELECT RAISE(ABORT, 'events are kept'); END;
CREATE INDEX case_person ON case_file (person);
CREATE INDEX case_courier ON case_file (courier) WHERE courier IS NOT NULL;
CREATE INDEX case_payment ON case_file (payment) WHERE payment IS NOT NULL;
CREATE INDEX case_status_here ON case_file (handling_office, status);
CREATE INDEX case_waits_here ON case_file (handling_office, waits_for, coalesce(due, '~')) WHERE is_open = 1;
CREATE INDEX case_officer_here ON case_file (handling_office, officer, coalesce(due, '~'))
  WHERE waits_for = 'officer';
CREATE INDEX case_late_here ON case_file (handling_office, late_at) WHERE late_at IS NOT NULL;
CREATE INDEX case_ready_here ON case_file (handling_office, coalesce(due, '~'), id, ready_since)
  WHERE ready_since IS NOT NULL;
CREATE INDEX case_day_here ON case_file (handling_office, substr(registered_at, 1, 10));
CREATE INDEX case_status_sent ON case_file (intake_office, status) WHERE intake_office <> handling_office;
CREATE INDEX case_waits_sent ON case_file (intake_office, waits_for, coalesce(due, '~'))
  WHERE is_open = 1 AND intake_office <> handling_office;
CREATE INDEX case_officer_sent ON case_file (intake_office, officer, coalesce(due, '~'))
  WHERE waits_for = 'officer' AND intake_office <> handling_office;
CREATE INDEX case_late_sent ON case_file (intake_office, late_at)
  WHERE late_at IS NOT NULL AND intake_office <> handling_office;
CREATE INDEX case_ready_sent ON case_file (intake_office, coalesce(due, '~'), id, ready_since)
  WHERE ready_since IS NOT NULL AND intake_office <> handling_office;
CREATE INDEX case_day_sent ON case_file (intake_office, substr(registered_at, 1, 10))
  WHERE intake_office <> handling_office;
CREATE INDEX case_status_everywhere ON case_file (status);
CREATE INDEX case_waits_everywhere ON case_file (waits_for, coalesce(due, '~')) WHERE is_open = 1;
CREATE INDEX case_late_everywhere ON case_file (late_at) WHERE late_at IS NOT NULL;
CREATE INDEX case_ready_everywhere ON case_file (coalesce(due, '~'), id, ready_since)
  WHERE ready_since IS NOT NULL;
CREATE INDEX case_day_everywhere ON case_file (substr(registered_at, 1, 10));
CREATE TRIGGER tally_new AFTER INSERT ON case_file BEGIN
  INSERT INTO tally VALUES (NEW.handling_office, NEW.intake_office, NEW.status, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tally_moved AFTER UPDATE OF status ON case_file WHEN NEW.status <> OLD.status BEGIN
  UPDATE tally SET count = count - 1 WHERE handling_office = OLD.handling_office
    AND intake_office = OLD.intake_office AND status = OLD.status;
  INSERT INTO tally VALUES (NEW.handling_office, NEW.intake_office, NEW.status, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE INDEX paper_case ON paper (case_id);
CREATE INDEX paper_list ON paper (list) WHERE list IS NOT NULL;
CREATE TRIGGER paper_kept BEFORE UPDATE ON paper
BEGIN SELECT RAISE(ABORT, 'papers are kept as issued'); END;
CREATE TRIGGER paper_stays BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, 'papers are kept as issued'); END;
CREATE INDEX print_job_sending ON print_job (sending) WHERE sending <> '';
CREATE INDEX draft_login ON draft (login);
CREATE UNIQUE INDEX print_job_copy ON print_job (paper, copy) WHERE state NOT IN ('failed', 'cancelled');
CREATE INDEX print_job_sent ON print_job (transport, state) WHERE state = 'sent';
PRAGMA writable_schema=OFF;
COMMIT;
