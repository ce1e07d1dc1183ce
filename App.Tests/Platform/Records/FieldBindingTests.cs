using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Projects.WorkItems;
using Erp.Purchasing.Requests;

namespace Erp.Tests.Platform.Records;

/// <summary>Fields are told what their form demands of them.</summary>
public sealed class FieldBindingTests
{
    [Fact]
    public void A_list_has_to_be_filled_only_where_the_form_demands_an_entry()
    {
        Assert.Equal((true, false, false), (Demanded((WorkItemForm f) => f.Title), Demanded((WorkItemForm f) => f.DueDate), Demanded((WorkItemForm f) => f.LabelIds)));
        Assert.True(Demanded((PurchaseRequestForm f) => f.Lines));

        bool Demanded<TForm, TValue>(System.Linq.Expressions.Expression<Func<TForm, TValue>> field) where TForm : class, new() =>
            FieldBinding.Of(new Editing<TForm>(new()), "", field, readOnly: false, this, _ => Task.CompletedTask)[nameof(FieldBase.Required)] is true;
    }
}
