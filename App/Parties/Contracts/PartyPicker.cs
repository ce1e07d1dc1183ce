using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Parties.Contracts;

/// <summary>The field through which forms refer to a customer or supplier: found by number, name or city, however umlauts are typed.</summary>
public sealed class PartyPicker : RecordPicker<PartyChoice>
{
    [Inject] PartyQueries Parties { get; set; } = null!;

    /// <summary>Offers only customers or only suppliers.</summary>
    [Parameter] public PartyRole Role { get; set; }

    protected override Task<IReadOnlyList<PartyChoice>> SearchAsync(string typed, CancellationToken ct) => Parties.LookUpAsync(typed, Role, ct);

    protected override Task<PartyChoice?> FindAsync(Guid id, CancellationToken ct) => Parties.ChoiceAsync(id, ct);

    protected override LookupOption<Guid?> Show(PartyChoice party) =>
        new(party.Id, party.Number, party.Name, party.Blocked ? string.Join(" · ", new[] { party.City, PartyTexts.Blocked.ToString() }.OfType<string>()) : party.City);
}
