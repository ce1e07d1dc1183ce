using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Erp.Migrations;

/// <summary>Stock moves guard themselves, whoever writes: what is posted cannot be changed or removed.</summary>
[DbContext(typeof(ErpDb)), Migration("20261201000300_StockMoveGuards")]
public sealed class StockMoveGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        create function refuse_stock_move_change() returns trigger language plpgsql as $$
        begin
            raise exception 'posted stock moves are never changed or removed'
                using errcode = 'restrict_violation', constraint = 'stock_moves_are_immutable', table = tg_table_name;
        end $$;

        create trigger immutable before update or delete on stock_moves for each row execute function refuse_stock_move_change();
        create trigger no_truncate before truncate on stock_moves for each statement execute function refuse_stock_move_change();
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("drop function refuse_stock_move_change() cascade;");
}
