using Erp.Finance.Contracts;
using Erp.Projects.CostCategories;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>
/// What stands in the books: every line of income or expense that is for the project. Its account tells the cost category. A bill begun from a request of the project is for what that
/// ordered; and what a payment brings, such as a cash discount taken, changes what a bill cost, not what it was for.
/// </summary>
sealed class LedgerMoney : IMoneySource
{
    public IReadOnlyList<string> Watched => [CostObjectBook.Watched, SupplierBills.Watched];

    public async Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct)
    {
        if (scope.CostObjectId is not { } costObject) return [];
        var accounts = new CategoryAccounts(scope.Categories);
        var lines = await CostObjectBook.Postings(db).Where(p => p.CostObjectId == costObject).ToListAsync(ct);
        var requested = await SupplierBills.OfRequestsFor(db, Project.DocumentName, scope.ProjectId).ToHashSetAsync(ct);
        return [.. lines.Select(p => Row(p, p.IsIncome ? null : accounts.Of(p.AccountNumber)) with
        {
            IsAssigned = p.SourceType == CostPosting.PaymentKind || (p.SourceType == SupplierBills.DocumentName && requested.Contains(p.SourceId)),
        })];
    }

    static MoneyRow Row(CostPosting line, Guid? categoryId) => new(
        line.IsIncome ? MoneyFigure.Income : MoneyFigure.Posted, categoryId, line.IsIncome ? line.Result : -line.Result,
        $"{line.AccountNumber} {line.AccountName} · {line.DocumentNumber} · {line.Text}")
    {
        Date = line.PostingDate, DocumentKind = CostPosting.EntryKind, DocumentId = line.EntryId, Number = line.EntryNumber, IsBill = line.IsBilled,
    };
}
