using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Erp.Migrations;

/// <summary>
/// Price lists guard themselves, whoever writes: no two prices of the same item, unit and scale hold on the same day; currencies named exist, those of customers and projects too. The first is
/// looked at when the transaction ends, so that periods can change places in it.
/// </summary>
[DbContext(typeof(ErpDb)), Migration("20261201000700_PriceGuards")]
public sealed class PriceGuards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        alter table price_entries add constraint price_entries_do_not_overlap exclude using gist (
            price_list_id with =, item_id with =, unit_id with =, quantity_from with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred;
        alter table price_entries add constraint price_entries_price_or_discount check ((price is null) <> (discount_percent is null));
        alter table price_lists add constraint fk_price_lists_currency foreign key (currency) references currencies (code) deferrable initially deferred;
        alter table exchange_rates add constraint fk_exchange_rates_currency foreign key (currency) references currencies (code) deferrable initially deferred;
        alter table parties add constraint fk_parties_currency foreign key (currency) references currencies (code) deferrable initially deferred;
        alter table projects add constraint fk_projects_currency foreign key (currency) references currencies (code) deferrable initially deferred;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        alter table price_entries drop constraint price_entries_do_not_overlap;
        alter table price_entries drop constraint price_entries_price_or_discount;
        alter table price_lists drop constraint fk_price_lists_currency;
        alter table exchange_rates drop constraint fk_exchange_rates_currency;
        alter table parties drop constraint fk_parties_currency;
        alter table projects drop constraint fk_projects_currency;
        """);
}
