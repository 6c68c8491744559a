PRAGMA application_id = 1198671224;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE candidates (
        task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        round INTEGER NOT NULL,
        parent INTEGER,
        code TEXT NOT NULL,
        imports TEXT NOT NULL,
        log_probability REAL,
        total_log_probability REAL,
        tokens INTEGER NOT NULL,
        prompt_tokens INTEGER NOT NULL,
        verdict TEXT,
        bits TEXT NOT NULL,
        detail TEXT NOT NULL,
        note TEXT NOT NULL,
        feedback TEXT NOT NULL,
        duplicate_of INTEGER,
        suspicions TEXT NOT NULL,
        cluster INTEGER,
        confirmed INTEGER,
        generate_s REAL NOT NULL,
        execute_s REAL,
        PRIMARY KEY (task, number)
    );
INSERT INTO "candidates" VALUES(1,0,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',NULL,'[]',NULL,NULL,0.093,0.2037);
INSERT INTO "candidates" VALUES(1,1,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.094,0.2037);
INSERT INTO "candidates" VALUES(1,4,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.101,0.2037);
INSERT INTO "candidates" VALUES(1,5,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.102,0.2037);
INSERT INTO "candidates" VALUES(1,8,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.187,0.2037);
INSERT INTO "candidates" VALUES(1,10,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.091,0.2037);
INSERT INTO "candidates" VALUES(1,12,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.149,0.2037);
INSERT INTO "candidates" VALUES(1,14,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.293,0.2037);
INSERT INTO "candidates" VALUES(1,15,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,1,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.298,0.2037);
INSERT INTO "candidates" VALUES(1,16,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.644,0.2037);
INSERT INTO "candidates" VALUES(1,17,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,1,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.651,0.2037);
INSERT INTO "candidates" VALUES(1,18,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.866,0.2037);
INSERT INTO "candidates" VALUES(1,19,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,1,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.877,0.2037);
INSERT INTO "candidates" VALUES(1,20,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.974,0.2037);
INSERT INTO "candidates" VALUES(1,21,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,1,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.982,0.2037);
INSERT INTO "candidates" VALUES(1,22,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,1,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.99,0.2037);
INSERT INTO "candidates" VALUES(1,23,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,1,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',0,'[]',NULL,NULL,0.995,0.2037);
INSERT INTO "candidates" VALUES(1,2,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,0,'pass','11','','','',NULL,'[]',0,1,0.096,9.6599999999999991429e-02);
INSERT INTO "candidates" VALUES(1,3,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,0,'pass','11','','','',2,'[]',0,NULL,0.099,9.6599999999999991429e-02);
INSERT INTO "candidates" VALUES(1,6,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,0,'pass','11','','','',2,'[]',0,NULL,0.104,9.6599999999999991429e-02);
INSERT INTO "candidates" VALUES(1,7,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,0,'pass','11','','','',2,'[]',0,NULL,0.106,9.6599999999999991429e-02);
INSERT INTO "candidates" VALUES(1,9,1,0,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,206,'pass','11','','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',2,'[]',0,NULL,0.084,9.6599999999999991429e-02);
INSERT INTO "candidates" VALUES(1,11,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,1,'pass','11','','','',2,'[]',0,NULL,0.099,9.6599999999999991429e-02);
INSERT INTO "candidates" VALUES(1,13,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,1,'pass','11','','','',2,'[]',0,NULL,0.165,9.6599999999999991429e-02);
INSERT INTO "candidates" VALUES(1,24,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,1,'pass','11','','','',2,'[]',0,NULL,1.003,9.6599999999999991429e-02);
INSERT INTO "candidates" VALUES(2,0,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-6.93147180559945286226e-01,-6.93147180559945286226e-01,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',NULL,'[]',NULL,NULL,0.143,0.8039);
INSERT INTO "candidates" VALUES(2,1,0,NULL,'def initials(name: str) -> str:
    return None
','[]',-6.93147180559945286226e-01,-6.93147180559945286226e-01,1,0,'fail','00','2 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert None == ''AL''','','',NULL,'[]',NULL,NULL,0.144,0.9526);
INSERT INTO "candidates" VALUES(3,2,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',NULL,'[]',NULL,NULL,0.094,1.32359999999999988773e+00);
INSERT INTO "candidates" VALUES(3,8,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',2,'[]',NULL,NULL,0.186,1.32359999999999988773e+00);
INSERT INTO "candidates" VALUES(3,15,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',2,'[]',NULL,NULL,0.839,1.32359999999999988773e+00);
INSERT INTO "candidates" VALUES(3,20,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,624,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',2,'[]',NULL,NULL,1.412,1.32359999999999988773e+00);
INSERT INTO "candidates" VALUES(3,0,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,624,'pass','11','','','',NULL,'[]',0,1,0.09,1.0318);
INSERT INTO "candidates" VALUES(3,1,0,NULL,'def initials(name: str) -> str:
    return ''''.join(w[:1] for w in name.upper().split('' ''))
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,0,'pass','11','','','',NULL,'[]',1,NULL,0.092,1.3353);
INSERT INTO "candidates" VALUES(3,3,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,0,'pass','11','','','',0,'[]',0,NULL,0.095,1.0318);
INSERT INTO "candidates" VALUES(3,4,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,0,'pass','11','','','',0,'[]',0,NULL,0.097,1.0318);
INSERT INTO "candidates" VALUES(3,5,0,NULL,'def initials(name: str) -> str:
    return ''''.join(w[:1] for w in name.upper().split('' ''))
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,0,'pass','11','','','',1,'[]',1,NULL,0.099,1.3353);
INSERT INTO "candidates" VALUES(3,6,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,0,'pass','11','','','',0,'[]',0,NULL,0.101,1.0318);
INSERT INTO "candidates" VALUES(3,7,0,NULL,'def initials(name: str) -> str:
    return ''''.join(w[0].upper() for w in name.split('' '') if w)
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,0,'pass','11','','','',NULL,'[]',2,NULL,0.103,0.4455);
INSERT INTO "candidates" VALUES(3,9,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,624,'pass','11','','','',0,'[]',0,NULL,0.227,1.0318);
INSERT INTO "candidates" VALUES(3,10,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,624,'pass','11','','','',0,'[]',0,NULL,0.272,1.0318);
INSERT INTO "candidates" VALUES(3,11,0,NULL,'def initials(name: str) -> str:
    return ''''.join(w[0].upper() for w in name.split('' '') if w)
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,624,'pass','11','','','',7,'[]',2,NULL,0.387,0.4455);
INSERT INTO "candidates" VALUES(3,12,0,NULL,'def initials(name: str) -> str:
    return ''''.join(w[:1] for w in name.upper().split('' ''))
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,624,'pass','11','','','',1,'[]',1,NULL,0.522,1.3353);
INSERT INTO "candidates" VALUES(3,13,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,624,'pass','11','','','',0,'[]',0,NULL,0.661,1.0318);
INSERT INTO "candidates" VALUES(3,14,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,624,'pass','11','','','',0,'[]',0,NULL,0.761,1.0318);
INSERT INTO "candidates" VALUES(3,16,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,624,'pass','11','','','',0,'[]',0,NULL,0.958,1.0318);
INSERT INTO "candidates" VALUES(3,17,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,624,'pass','11','','','',0,'[]',0,NULL,1.092,1.0318);
INSERT INTO "candidates" VALUES(3,18,0,NULL,'def initials(name: str) -> str:
    return ''''.join(w[:1] for w in name.upper().split('' ''))
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,624,'pass','11','','','',1,'[]',1,NULL,1.253,1.3353);
INSERT INTO "candidates" VALUES(3,19,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,1,'pass','11','','','',0,'[]',0,NULL,1.271,1.0318);
INSERT INTO "candidates" VALUES(3,21,0,NULL,'def initials(name: str) -> str:
    return ''''.join(w[:1] for w in name.upper().split('' ''))
','[]',-1.60939806088130632488e+00,-1.60939806088130632488e+00,1,1,'pass','11','','','',1,'[]',1,NULL,1.423,1.3353);
INSERT INTO "candidates" VALUES(3,22,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,624,'pass','11','','','',0,'[]',0,NULL,1.619,1.0318);
INSERT INTO "candidates" VALUES(3,23,0,NULL,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16350596987415833005e-01,-9.16350596987415833005e-01,1,624,'pass','11','','','',0,'[]',0,NULL,1.972,1.0318);
INSERT INTO "candidates" VALUES(4,0,0,NULL,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',0.0,0.0,0,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','',NULL,'[]',NULL,NULL,0.003,0.0);
INSERT INTO "candidates" VALUES(4,1,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,332,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.152,0.0);
INSERT INTO "candidates" VALUES(4,3,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.156,0.0);
INSERT INTO "candidates" VALUES(4,4,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.157,0.0);
INSERT INTO "candidates" VALUES(4,5,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.158,0.0);
INSERT INTO "candidates" VALUES(4,6,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.164,0.0);
INSERT INTO "candidates" VALUES(4,7,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.167,0.0);
INSERT INTO "candidates" VALUES(4,8,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,0,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.168,0.0);
INSERT INTO "candidates" VALUES(4,12,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,700,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.607,0.0);
INSERT INTO "candidates" VALUES(4,13,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,700,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.705,0.0);
INSERT INTO "candidates" VALUES(4,14,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,1,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.717,0.0);
INSERT INTO "candidates" VALUES(4,15,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,1,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.729,0.0);
INSERT INTO "candidates" VALUES(4,17,0,0,'def initials(name: str) -> str:
    return name[:1].upper()
','[]',-5.10848952751832841023e-01,-5.10848952751832841023e-01,1,1,'fail','01','1 of 2 tests did not pass, first tests/test_names.py::test_two: AssertionError: assert ''A'' == ''AL''','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',0,'[]',NULL,NULL,0.883,0.0);
INSERT INTO "candidates" VALUES(4,2,0,0,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,0,'pass','11','','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',NULL,'[]',0,1,0.155,6.47600000000000064481e-01);
INSERT INTO "candidates" VALUES(4,9,0,0,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,332,'pass','11','','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',2,'[]',0,NULL,0.312,6.47600000000000064481e-01);
INSERT INTO "candidates" VALUES(4,10,0,0,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,700,'pass','11','','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',2,'[]',0,NULL,0.419,6.47600000000000064481e-01);
INSERT INTO "candidates" VALUES(4,11,0,0,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,700,'pass','11','','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',2,'[]',0,NULL,0.52,6.47600000000000064481e-01);
INSERT INTO "candidates" VALUES(4,16,0,0,'def initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
','[]',-9.16255725842195389851e-01,-9.16255725842195389851e-01,1,700,'pass','11','','','`initials` passes 1 of 2 tests. These fail:
- initials("ada lovelace") gave ''A'', expected ''AL''

Find the mistake and answer with the complete corrected function in one ```python block.',2,'[]',0,NULL,0.875,6.47600000000000064481e-01);
INSERT INTO "candidates" VALUES(5,0,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',NULL,'[]',NULL,NULL,0.034,NULL);
INSERT INTO "candidates" VALUES(5,1,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.036,NULL);
INSERT INTO "candidates" VALUES(5,2,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.038,NULL);
INSERT INTO "candidates" VALUES(5,3,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.04,NULL);
INSERT INTO "candidates" VALUES(5,4,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.041,NULL);
INSERT INTO "candidates" VALUES(5,5,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.041,NULL);
INSERT INTO "candidates" VALUES(5,6,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.043,NULL);
INSERT INTO "candidates" VALUES(5,7,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.043,NULL);
INSERT INTO "candidates" VALUES(6,0,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,1,NULL,'','','','',NULL,'[]',NULL,NULL,0.01,NULL);
INSERT INTO "candidates" VALUES(6,1,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.012,NULL);
INSERT INTO "candidates" VALUES(6,2,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.013,NULL);
INSERT INTO "candidates" VALUES(6,3,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.014,NULL);
INSERT INTO "candidates" VALUES(6,4,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.015,NULL);
INSERT INTO "candidates" VALUES(6,5,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.016,NULL);
INSERT INTO "candidates" VALUES(6,6,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.017,NULL);
INSERT INTO "candidates" VALUES(6,7,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,0,NULL,'','','','',0,'[]',NULL,NULL,0.018,NULL);
INSERT INTO "candidates" VALUES(6,8,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,0.078,NULL);
INSERT INTO "candidates" VALUES(6,9,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,0.152,NULL);
INSERT INTO "candidates" VALUES(6,10,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,0.279,NULL);
INSERT INTO "candidates" VALUES(6,11,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,0.366,NULL);
INSERT INTO "candidates" VALUES(6,12,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,0.509,NULL);
INSERT INTO "candidates" VALUES(6,13,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,0.679,NULL);
INSERT INTO "candidates" VALUES(6,14,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,0.838,NULL);
INSERT INTO "candidates" VALUES(6,15,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,0.984,NULL);
INSERT INTO "candidates" VALUES(6,16,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,1.063,NULL);
INSERT INTO "candidates" VALUES(6,17,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,1.133,NULL);
INSERT INTO "candidates" VALUES(6,18,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,1.19,NULL);
INSERT INTO "candidates" VALUES(6,19,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,1.265,NULL);
INSERT INTO "candidates" VALUES(6,20,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,1.424,NULL);
INSERT INTO "candidates" VALUES(6,21,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,1.527,NULL);
INSERT INTO "candidates" VALUES(6,22,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,1.624,NULL);
INSERT INTO "candidates" VALUES(6,23,0,NULL,'def initials(name: str) -> str:
    while True:
        pass
','[]',0.0,0.0,1,624,NULL,'','','','',0,'[]',NULL,NULL,1.732,NULL);
CREATE TABLE prompts (
        digest TEXT PRIMARY KEY,
        messages TEXT NOT NULL
    ) WITHOUT ROWID
    ;
INSERT INTO "prompts" VALUES('4bc77247473346e05deb89f00105ab935d0ac0e5b08d46476f1d36f0d9f24e4f','[["system", "You are an expert Python programmer. You write one function at a time, exactly as its signature, docstring and tests ask. You answer with one ```python block that holds the complete function and the imports it needs, and nothing else."], ["user", "This is `names.py`:\n```python\n\"\"\"Names.\"\"\"\n\n\ndef initials(name: str) -> str:\n    \"\"\"First letters, in upper case.\"\"\"\n    raise NotImplementedError\n```\n\nThese are its tests:\n```python\nfrom names import initials\n\ndef test_two(): assert initials(\"ada lovelace\") == \"AL\"\ndef test_none(): assert initials(\"\") == \"\"\n```\n\nImplement `initials`. Keep its name and signature."]]');
INSERT INTO "prompts" VALUES('55d0a75920fc58e89707da1f09557478118b8b9f620ce119854918f00e5c935c','[["system", "You are an expert Python programmer. You write one function at a time, exactly as its signature, docstring and tests ask. You answer with one ```python block that holds the complete function and the imports it needs, and nothing else."], ["user", "This is `names.py`:\n```python\n\"\"\"Names.\"\"\"\n\n\ndef initials(name: str) -> str:\n    \"\"\"First letters, in upper case.\"\"\"\n    return name[:1].upper()\n```\n\nThese are its tests:\n```python\nfrom names import initials\n\ndef test_two(): assert initials(\"ada lovelace\") == \"AL\"\ndef test_none(): assert initials(\"\") == \"\"\n```\n\n`initials` is wrong. Its tests say:\n- initials(\"ada lovelace\") gave ''A'', expected ''AL''\n\nCorrect it. Keep its name and signature."]]');
CREATE TABLE selections (
        task INTEGER PRIMARY KEY REFERENCES tasks (id) ON DELETE CASCADE,
        method TEXT NOT NULL,
        reason TEXT NOT NULL,
        verified INTEGER NOT NULL,
        agreeing INTEGER NOT NULL,
        confirmed INTEGER NOT NULL
    );
INSERT INTO "selections" VALUES(1,'agreement of normalised code','8 of 8 candidates that pass agree on it',8,8,1);
INSERT INTO "selections" VALUES(2,'agreement of normalised code','no candidate passes every test',0,0,0);
INSERT INTO "selections" VALUES(3,'agreement of normalised code','15 of 20 candidates that pass do the same on 43 inputs; initials(''ß é'') gives ''SSÉ'', others ''SÉ''',20,13,1);
INSERT INTO "selections" VALUES(4,'agreement of normalised code','5 of 5 candidates that pass agree on it',5,5,1);
CREATE TABLE tasks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started TEXT NOT NULL,
        greenroom TEXT NOT NULL,
        project TEXT NOT NULL,
        workspace TEXT NOT NULL,
        path TEXT NOT NULL,
        qualname TEXT NOT NULL,
        is_stub INTEGER NOT NULL,
        signature TEXT NOT NULL,
        docstring TEXT,
        source TEXT NOT NULL,
        selected TEXT NOT NULL,
        test_ids TEXT NOT NULL,
        test_bits TEXT NOT NULL,
        flaky TEXT NOT NULL,
        model TEXT NOT NULL,
        model_digest TEXT,
        dialect TEXT NOT NULL,
        effort TEXT NOT NULL,
        plan TEXT NOT NULL,
        seed INTEGER NOT NULL,
        prompt TEXT REFERENCES prompts (digest),
        status TEXT NOT NULL DEFAULT 'unfinished',
        ended TEXT,
        error TEXT,
        winner INTEGER,
        best INTEGER,
        tokens_prefilled INTEGER,
        tokens_generated INTEGER,
        generate_s REAL,
        execute_s REAL,
        total_s REAL
    );
INSERT INTO "tasks" VALUES(1,'2026-11-23T02:58:00.256Z','0.1.0','names','c32f74d09d2c1a05b0acdeff2add992c6f2821b983dad1061d1dc2d1dee6ae6d','names.py','initials',1,'def initials(name: str) -> str:','First letters, in upper case.','def initials(name: str) -> str:
    """First letters, in upper case."""
    raise NotImplementedError','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','00','[]','scripted','sha256:821bbbde8255677642b096c03250a58c7996bfb50aa0bf8ee5b96ea9bda00fcf','instruct','medium','{"candidates": 8, "repair_rounds": 1, "quorum": 2, "selector": "adaptive", "budget": {"seconds": null, "tokens": null}}',3,'4bc77247473346e05deb89f00105ab935d0ac0e5b08d46476f1d36f0d9f24e4f','verified','2026-11-23T02:58:04.348Z',NULL,2,2,5207,25,1.737,4.199,4.088);
INSERT INTO "tasks" VALUES(2,'2026-11-23T02:58:06.118Z','0.1.0','names','c32f74d09d2c1a05b0acdeff2add992c6f2821b983dad1061d1dc2d1dee6ae6d','names.py','initials',1,'def initials(name: str) -> str:','First letters, in upper case.','def initials(name: str) -> str:
    """First letters, in upper case."""
    raise NotImplementedError','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','00','[]','scripted','sha256:2048e23f29ee83276a729a45ce99278ad0e1b084ebab025a847ec4730aaf1de0','instruct','low','{"candidates": 2, "repair_rounds": 0, "quorum": 1, "selector": "first-pass", "budget": {"seconds": null, "tokens": null}}',0,'4bc77247473346e05deb89f00105ab935d0ac0e5b08d46476f1d36f0d9f24e4f','unverified','2026-11-23T02:58:07.238Z',NULL,NULL,0,624,2,1.118,1.81,1.118);
INSERT INTO "tasks" VALUES(3,'2026-11-23T02:58:10.801Z','0.1.0','names','c4f2ffe528ffe9873b841ea6c5ca8e5cf93f9fb2dd6b94a034219a01c2e5c6ed','names.py','initials',1,'def initials(name: str) -> str:','First letters, in upper case.','def initials(name: str) -> str:
    """First letters, in upper case."""
    raise NotImplementedError','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','00','[]','scripted','sha256:8455cd3997ac35d455a019bb3fa6944eabf1c7612f6229b9d034ab03d83d0373','instruct','custom','{"candidates": 8, "repair_rounds": 0, "quorum": null, "selector": "adaptive", "budget": {"seconds": null, "tokens": null}}',1,'4bc77247473346e05deb89f00105ab935d0ac0e5b08d46476f1d36f0d9f24e4f','verified','2026-11-23T02:58:18.058Z',NULL,0,0,9899,37,3.006,10.213,7.254);
INSERT INTO "tasks" VALUES(4,'2026-11-23T02:58:19.893Z','0.1.0','names','53b2b56fc9deab970c80e7e35ff797c15a15be0b42d093293f438441798d06f3','names.py','initials',0,'def initials(name: str) -> str:','First letters, in upper case.','def initials(name: str) -> str:
    """First letters, in upper case."""
    return name[:1].upper()','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','01','[]','scripted','sha256:821bbbde8255677642b096c03250a58c7996bfb50aa0bf8ee5b96ea9bda00fcf','instruct','medium','{"candidates": 8, "repair_rounds": 1, "quorum": 2, "selector": "adaptive", "budget": {"seconds": null, "tokens": null}}',2,'55d0a75920fc58e89707da1f09557478118b8b9f620ce119854918f00e5c935c','verified','2026-11-23T02:58:22.719Z',NULL,2,2,4867,17,0.924,2.611,2.823);
INSERT INTO "tasks" VALUES(5,'2026-11-23T02:58:24.716Z','0.1.0','names','c32f74d09d2c1a05b0acdeff2add992c6f2821b983dad1061d1dc2d1dee6ae6d','names.py','initials',1,'def initials(name: str) -> str:','First letters, in upper case.','def initials(name: str) -> str:
    """First letters, in upper case."""
    raise NotImplementedError','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','00','[]','scripted','sha256:3e67d184623b696670b2f4f6559f2a96b7fe5d47b0f64d29cc9a00cf6cd82a0f','instruct','medium','{"candidates": 8, "repair_rounds": 1, "quorum": 2, "selector": "adaptive", "budget": {"seconds": null, "tokens": null}}',0,'4bc77247473346e05deb89f00105ab935d0ac0e5b08d46476f1d36f0d9f24e4f','cancelled','2026-11-23T02:58:24.973Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0.257);
INSERT INTO "tasks" VALUES(6,'2026-11-23T02:58:26.311Z','0.1.0','names','c32f74d09d2c1a05b0acdeff2add992c6f2821b983dad1061d1dc2d1dee6ae6d','names.py','initials',1,'def initials(name: str) -> str:','First letters, in upper case.','def initials(name: str) -> str:
    """First letters, in upper case."""
    raise NotImplementedError','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','["tests/test_names.py::test_two", "tests/test_names.py::test_none"]','00','[]','scripted','sha256:3e67d184623b696670b2f4f6559f2a96b7fe5d47b0f64d29cc9a00cf6cd82a0f','instruct','medium','{"candidates": 8, "repair_rounds": 1, "quorum": 2, "selector": "adaptive", "budget": {"seconds": null, "tokens": null}}',0,'4bc77247473346e05deb89f00105ab935d0ac0e5b08d46476f1d36f0d9f24e4f','unfinished',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE INDEX tasks_by_target ON tasks (path, qualname);
CREATE INDEX tasks_by_start ON tasks (started);
CREATE INDEX tasks_by_prompt ON tasks (prompt);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tasks',6);
COMMIT;
