// Legislation
