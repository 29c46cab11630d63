/// The first schema.
///
/// The guards are stronger than the code: STRICT tables, foreign keys, CHECKs, and triggers that keep what was written.
/// Moments are text, `2012-11-05T17:50`; numbers of cases and letters are their fourteen digits as an integer. The
/// columns beside a case's document are what lists and filters need, always written with it.
enum Schema1 {
    static let sql = [office, people, journal, cases, caseIndexes, papers, desk, calendars, search].joined(separator: "\n")

    private static let office = """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE office (
          code INTEGER PRIMARY KEY CHECK (code BETWEEN 1 AND 999),
          act TEXT NOT NULL CHECK (act <> ''),
          id TEXT NOT NULL CHECK (id <> ''),
          document TEXT NOT NULL CHECK (json_valid(document)),
          UNIQUE (act, id)
        ) STRICT;
        CREATE TRIGGER office_stays BEFORE DELETE ON office BEGIN SELECT RAISE(ABORT, 'an office''s code is given once'); END;

        CREATE TABLE role (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO role VALUES ('receptionist'), ('head'), ('officer'), ('centreInspector'), ('accumulationInspector'),
          ('courier'), ('auditor'), ('administrator');

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
        CREATE TRIGGER account_stays BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'accounts are closed, not deleted'); END;

        -- Failed tries by the hash of the login typed, known or not: both look the same from outside.
        CREATE TABLE failed_sign_in (
          login_hash BLOB PRIMARY KEY CHECK (length(login_hash) = 32),
          known INTEGER NOT NULL CHECK (known IN (0, 1)),
          failures INTEGER NOT NULL CHECK (failures > 0),
          locked_until TEXT CHECK (length(locked_until) = 16),
          at TEXT NOT NULL CHECK (length(at) = 16)
        ) STRICT, WITHOUT ROWID;
        """

    private static let people = """
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
        CREATE INDEX person_name ON person (name_key, birth_date);
        CREATE INDEX person_phone ON person (phone_key) WHERE phone_key <> '';
        CREATE INDEX person_phone_end ON person (phone_reversed) WHERE phone_key <> '';
        """

    private static let journal = """
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
        CREATE TRIGGER journal_grows BEFORE INSERT ON journal
        WHEN NEW.previous <> coalesce((SELECT hash FROM journal WHERE seq = NEW.seq - 1), zeroblob(32))
          OR NEW.seq <> coalesce((SELECT max(seq) FROM journal), 0) + 1
        BEGIN SELECT RAISE(ABORT, 'the journal grows at its end'); END;
        CREATE TRIGGER journal_kept BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END;
        CREATE TRIGGER journal_stays BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is kept'); END;

        -- Where the journal ends: a cut tail is noticed.
        CREATE TABLE journal_end (
          one INTEGER PRIMARY KEY CHECK (one = 1),
          seq INTEGER NOT NULL CHECK (seq >= 0),
          hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        INSERT INTO journal_end VALUES (1, 0, zeroblob(32));
        CREATE TRIGGER journal_end_follows AFTER INSERT ON journal
        BEGIN UPDATE journal_end SET seq = NEW.seq, hash = NEW.hash; END;

        -- What an entry says, apart from the chain; events and papers hold their own.
        CREATE TABLE journal_payload (
          entry INTEGER PRIMARY KEY REFERENCES journal (seq),
          payload TEXT NOT NULL
        ) STRICT;
        """

    private static let cases = """
        CREATE TABLE counter (
          office INTEGER NOT NULL REFERENCES office (code),
          register INTEGER NOT NULL CHECK (register BETWEEN 1 AND 9),
          year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2099),
          last INTEGER NOT NULL CHECK (last BETWEEN 1 AND 999999),
          PRIMARY KEY (office, register, year)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER counter_begins BEFORE INSERT ON counter WHEN NEW.last <> 1
        BEGIN SELECT RAISE(ABORT, 'a register begins with 1'); END;
        CREATE TRIGGER counter_steps BEFORE UPDATE ON counter WHEN NEW.last <> OLD.last + 1
          OR NEW.office <> OLD.office OR NEW.register <> OLD.register OR NEW.year <> OLD.year
        BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END;
        CREATE TRIGGER counter_stays BEFORE DELETE ON counter BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END;

        CREATE TABLE case_status (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO case_status VALUES ('notAccepted'), ('acceptedAtCentre'), ('inCourierRegister'), ('onTheWay'), ('received'),
          ('awaitingResolution'), ('toBeVisited'), ('toBeReferred'), ('withBody'), ('sentBack'), ('assigned'), ('drafted'),
          ('returned'), ('awaitingSignature'), ('signed'), ('completed'), ('onTheWayBack'), ('ready'), ('handedOut'),
          ('posted'), ('told'), ('sentToAccount'), ('awaitingPayment'), ('paid'), ('awaitingSlip'), ('suspended'),
          ('terminated'), ('withdrawn');

        -- Lists of a day that gather files under one number: what a courier carries, what a bank is told to pay.
        CREATE TABLE day_list (
          number INTEGER PRIMARY KEY,
          office INTEGER NOT NULL REFERENCES office (code),
          register INTEGER NOT NULL,
          day TEXT NOT NULL CHECK (length(day) = 10),
          open INTEGER NOT NULL CHECK (open IN (0, 1))
        ) STRICT;
        CREATE UNIQUE INDEX day_list_open ON day_list (office, register, day) WHERE open = 1;
        CREATE TRIGGER day_list_closed BEFORE UPDATE ON day_list
        WHEN NEW.open > OLD.open OR NEW.number <> OLD.number OR NEW.office <> OLD.office OR NEW.day <> OLD.day
        BEGIN SELECT RAISE(ABORT, 'a closed list stays as it is'); END;
        CREATE TRIGGER day_list_stays BEFORE DELETE ON day_list
        BEGIN SELECT RAISE(ABORT, 'numbers have no gaps'); END;

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
        CREATE TRIGGER case_file_stays BEFORE DELETE ON case_file BEGIN SELECT RAISE(ABORT, 'files are kept'); END;
        CREATE TRIGGER case_file_moves_on BEFORE UPDATE ON case_file
        WHEN NEW.number <> OLD.number OR NEW.intake_key <> OLD.intake_key OR NEW.revision < OLD.revision
          OR NEW.outgoing IS NOT OLD.outgoing AND OLD.outgoing IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a number is given once'); END;

        -- The files on a list that was put together at once; those of a payment list name it themselves.
        CREATE TABLE day_list_file (
          list INTEGER NOT NULL REFERENCES day_list (number),
          case_id INTEGER NOT NULL REFERENCES case_file (id),
          at TEXT NOT NULL CHECK (length(at) = 16),
          PRIMARY KEY (list, case_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX day_list_file_case ON day_list_file (case_id, at);
        CREATE TRIGGER day_list_file_kept BEFORE UPDATE ON day_list_file BEGIN SELECT RAISE(ABORT, 'lists are kept as made'); END;
        CREATE TRIGGER day_list_file_stays BEFORE DELETE ON day_list_file BEGIN SELECT RAISE(ABORT, 'lists are kept as made'); END;

        CREATE TABLE case_event (
          entry INTEGER PRIMARY KEY REFERENCES journal (seq),
          case_id INTEGER NOT NULL REFERENCES case_file (id),
          sequence INTEGER NOT NULL CHECK (sequence >= 1),
          payload TEXT NOT NULL CHECK (json_valid(payload)),
          UNIQUE (case_id, sequence)
        ) STRICT;
        CREATE TRIGGER case_event_kept BEFORE UPDATE ON case_event BEGIN SELECT RAISE(ABORT, 'events are kept'); END;
        CREATE TRIGGER case_event_stays BEFORE DELETE ON case_event BEGIN SELECT RAISE(ABORT, 'events are kept'); END;
        """

    /// Every filter of a list has its index three times: by the deciding office, by the window where that is another
    /// office, and over all offices, for the auditor. What waits is in the order of its time, no time last
    /// (`CaseOrder`).
    private static let caseIndexes = """
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

        -- How many files stand where, kept with every change: nothing is counted while somebody waits.
        CREATE TABLE tally (
          handling_office INTEGER NOT NULL,
          intake_office INTEGER NOT NULL,
          status TEXT NOT NULL,
          count INTEGER NOT NULL CHECK (count >= 0),
          PRIMARY KEY (handling_office, intake_office, status)
        ) STRICT, WITHOUT ROWID;
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
        """

    private static let papers = """
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
        CREATE INDEX paper_case ON paper (case_id);
        CREATE INDEX paper_list ON paper (list) WHERE list IS NOT NULL;
        CREATE TRIGGER paper_kept BEFORE UPDATE ON paper
        BEGIN SELECT RAISE(ABORT, 'papers are kept as issued'); END;
        CREATE TRIGGER paper_stays BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, 'papers are kept as issued'); END;

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
        ) STRICT;
        -- A print that failed left no sheet, and its number is given again.
        CREATE UNIQUE INDEX print_job_copy ON print_job (paper, copy) WHERE state <> 'failed';
        CREATE INDEX print_job_sending ON print_job (sending) WHERE sending <> '';
        """

    private static let desk = """
        CREATE TABLE draft (
          key TEXT PRIMARY KEY CHECK (key <> ''),
          login TEXT NOT NULL,
          at TEXT NOT NULL CHECK (length(at) = 16),
          body TEXT NOT NULL CHECK (json_valid(body))
        ) STRICT;
        CREATE INDEX draft_login ON draft (login);

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
        """

    /// Names for the one line, contentless: the words as written, and the words folded (`NameFolding`).
    private static let search = """
        CREATE VIRTUAL TABLE person_exact USING fts5(
          words, content='', detail=none, prefix='1 2 3 4 5 6 7', tokenize="unicode61 remove_diacritics 0");
        CREATE VIRTUAL TABLE person_folded USING fts5(
          words, content='', detail=none, prefix='1 2 3 4 5 6 7', tokenize='ascii');
        """
}
