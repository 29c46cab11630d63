/// The second schema: a print job knows its printer, what the printer told, and the hash of what was sent.
enum Schema2 {
    static let sql = """
        ALTER TABLE print_job ADD COLUMN profile TEXT NOT NULL DEFAULT '';
        ALTER TABLE print_job ADD COLUMN target TEXT NOT NULL DEFAULT '';
        ALTER TABLE print_job ADD COLUMN width INTEGER;
        ALTER TABLE print_job ADD COLUMN device TEXT NOT NULL DEFAULT '';
        ALTER TABLE print_job ADD COLUMN digest TEXT NOT NULL DEFAULT '';

        -- A print that failed or was cancelled left no sheet, and its number is given again.
        DROP INDEX print_job_copy;
        CREATE UNIQUE INDEX print_job_copy ON print_job (paper, copy) WHERE state NOT IN ('failed', 'cancelled');
        -- What a queue of the system still holds is followed there.
        CREATE INDEX print_job_sent ON print_job (transport, state) WHERE state = 'sent';
        """
}
