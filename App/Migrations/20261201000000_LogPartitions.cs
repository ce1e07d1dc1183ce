using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Erp.Migrations;

/// <summary>Makes the change log partitioned by month, which EF cannot express: the tables keep shape and indexes.</summary>
[DbContext(typeof(ErpDb)), Migration("20261201000000_LogPartitions")]
public sealed class LogPartitions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        create function ensure_log_partitions(first date, months int) returns void language plpgsql as $$
        declare
            log text;
            month date;
        begin
            foreach log in array array['commits', 'changes', 'events'] loop
                for i in 0..months - 1 loop
                    month := date_trunc('month', first) + make_interval(months => i);
                    execute format('create table if not exists %I partition of %I for values from (%L) to (%L)',
                        log || to_char(month, '_YYYY_MM'), log, month::timestamp at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
                end loop;
            end loop;
        end $$;

        do $$
        declare log text;
        begin
            foreach log in array array['commits', 'changes', 'events'] loop
                execute format('alter table %I rename to %I', log, log || '_plain');
                execute format('create table %I (like %I including all) partition by range (at)', log, log || '_plain');
                execute format('drop table %I', log || '_plain');
                execute format('create table %I partition of %I default', log || '_other', log);
            end loop;
        end $$;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("drop function ensure_log_partitions(date, int)");
}
