using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Erp.Platform.Records;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Records;

/// <summary>What a field of a page is told about the property it edits.</summary>
public sealed class FieldBindingTests
{
    [Fact]
    public void A_list_may_stay_empty_though_it_must_be_there() =>
        Assert.Equal((true, false), (MarksRequired(f => f.Title), MarksRequired(f => f.Labels)));

    bool MarksRequired<T>(Expression<Func<Sample, T>> field) =>
        FieldBinding.Of(new Editing<Sample>(new()), "", field, readOnly: false, this, _ => Task.CompletedTask)[nameof(FieldBase.Required)] is true;

    sealed class Sample
    {
        [Required]
        public string Title { get; set; } = "";

        [Required]
        public List<Guid> Labels { get; set; } = [];
    }
}
