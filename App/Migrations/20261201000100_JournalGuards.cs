using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Erp.Migrations;

/// <summary>
/// The journal guards itself, whoever writes: what is posted cannot be changed or removed, and no transaction ends with an entry
/// whose lines do not balance or are not those it was posted with.
/// </summary>
[DbContext(typeof(ErpDb)), Migration("20261201000100_JournalGuards")]
public sealed class JournalGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        create function refuse_journal_change() returns trigger language plpgsql as $$
        begin
            raise exception 'posted entries are never changed or removed'
                using errcode = 'restrict_violation', constraint = 'journal_is_immutable', table = tg_table_name;
        end $$;

        create trigger immutable before update or delete on journal_entries for each row execute function refuse_journal_change();
        create trigger immutable before update or delete on journal_lines for each row execute function refuse_journal_change();
        create trigger no_truncate before truncate on journal_entries for each statement execute function refuse_journal_change();
        create trigger no_truncate before truncate on journal_lines for each statement execute function refuse_journal_change();

        create function check_journal_balance() returns trigger language plpgsql as $$
        declare
            entry uuid;
        begin
            if tg_table_name = 'journal_entries' then entry := new.id; else entry := new.entry_id; end if;
            if not exists (
                select from journal_entries e
                where e.id = entry and (e.line_count, e.total, e.total) =
                    (select count(*), sum(l.debit), sum(l.credit) from journal_lines l where l.entry_id = e.id))
            then
                raise exception 'entry % is not balanced', entry
                    using errcode = 'check_violation', constraint = 'journal_is_balanced', table = tg_table_name;
            end if;
            return null;
        end $$;

        create constraint trigger balanced after insert on journal_entries deferrable initially deferred
            for each row execute function check_journal_balance();
        create constraint trigger balanced after insert on journal_lines deferrable initially deferred
            for each row execute function check_journal_balance();
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        drop function check_journal_balance() cascade;
        drop function refuse_journal_change() cascade;
        """);
}
