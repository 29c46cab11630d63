extension Schema3 {
    /// Keys of those who decide, and what they signed.
    ///
    /// NB: what counts is what the journal says of a key; the table holds the sealed half and finds the rest quickly.
    static let signatures = """
        CREATE TABLE signing_key (
          id INTEGER PRIMARY KEY,
          login TEXT NOT NULL REFERENCES account (login),
          public BLOB NOT NULL UNIQUE CHECK (length(public) = 32),
          -- The seed under a key of the account's secret: nonce, ciphertext, tag.
          sealed BLOB NOT NULL CHECK (length(sealed) = 60),
          -- The entries of the journal between which it signs.
          added INTEGER NOT NULL UNIQUE REFERENCES journal (seq),
          revoked INTEGER UNIQUE REFERENCES journal (seq) CHECK (revoked > added)
        ) STRICT;
        CREATE UNIQUE INDEX signing_key_in_use ON signing_key (login) WHERE revoked IS NULL;
        CREATE TRIGGER signing_key_kept BEFORE UPDATE ON signing_key
        WHEN NEW.id <> OLD.id OR NEW.login <> OLD.login OR NEW.public <> OLD.public OR NEW.added <> OLD.added
          OR OLD.revoked IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a key is sealed anew or revoked, and nothing else'); END;
        CREATE TRIGGER signing_key_stays BEFORE DELETE ON signing_key
        BEGIN SELECT RAISE(ABORT, 'keys are revoked, not deleted'); END;

        CREATE TABLE decision_signature (
          entry INTEGER PRIMARY KEY REFERENCES journal (seq),
          -- The entry of the event that is signed.
          event INTEGER NOT NULL UNIQUE REFERENCES case_event (entry) CHECK (event < entry),
          signing_key INTEGER NOT NULL REFERENCES signing_key (id),
          statement TEXT NOT NULL CHECK (statement <> ''),
          signature BLOB NOT NULL CHECK (length(signature) = 64)
        ) STRICT;
        CREATE TRIGGER decision_signature_kept BEFORE UPDATE ON decision_signature
        BEGIN SELECT RAISE(ABORT, 'signatures are kept'); END;
        CREATE TRIGGER decision_signature_stays BEFORE DELETE ON decision_signature
        BEGIN SELECT RAISE(ABORT, 'signatures are kept'); END;
        """
}
