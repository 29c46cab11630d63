extension Schema3 {
    /// Secrets that expire, and who stands in for a head.
    static let accounts = """
        ALTER TABLE account ADD COLUMN secret_set TEXT CHECK (length(secret_set) = 16);
        ALTER TABLE account ADD COLUMN must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1));
        UPDATE account SET secret_set = latest.at FROM (
          SELECT subject, max(at) AS at FROM journal WHERE action IN ('accountAdded', 'secretChanged') GROUP BY subject
        ) AS latest WHERE latest.subject = account.login;

        CREATE TABLE deputyship (
          id INTEGER PRIMARY KEY,
          deputy TEXT NOT NULL REFERENCES account (login) CHECK (deputy <> head),
          head TEXT NOT NULL REFERENCES account (login),
          order_number TEXT NOT NULL CHECK (order_number <> ''),
          order_date TEXT NOT NULL CHECK (length(order_date) = 10),
          first_day TEXT NOT NULL CHECK (length(first_day) = 10),
          last_day TEXT NOT NULL CHECK (length(last_day) = 10 AND last_day >= first_day),
          ended TEXT CHECK (length(ended) = 16)
        ) STRICT;
        CREATE INDEX deputyship_deputy ON deputyship (deputy, last_day);
        CREATE INDEX deputyship_head ON deputyship (head, last_day);
        CREATE TRIGGER deputyship_stays BEFORE DELETE ON deputyship BEGIN SELECT RAISE(ABORT, 'orders are kept'); END;
        CREATE TRIGGER deputyship_kept BEFORE UPDATE ON deputyship
        WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL OR NEW.deputy <> OLD.deputy OR NEW.head <> OLD.head
          OR NEW.order_number <> OLD.order_number OR NEW.order_date <> OLD.order_date
          OR NEW.first_day <> OLD.first_day OR NEW.last_day <> OLD.last_day
        BEGIN SELECT RAISE(ABORT, 'an order only ends'); END;

        -- Secrets of administrators that were given anew from the machine, past everybody who keeps accounts.
        CREATE TABLE secret_recovery (
          id INTEGER PRIMARY KEY,
          login TEXT NOT NULL REFERENCES account (login),
          machine_user TEXT NOT NULL CHECK (machine_user <> ''),
          at TEXT NOT NULL CHECK (length(at) = 16)
        ) STRICT;
        CREATE TRIGGER secret_recovery_stays BEFORE DELETE ON secret_recovery BEGIN SELECT RAISE(ABORT, 'recoveries are kept'); END;
        """
}
