using Erp.Platform.Records;

namespace Erp.Parties.PartyGroups;

/// <summary>Party groups as a plain record: list, form, REST, import, export and commands come from this description.</summary>
public static class PartyGroupRecords
{
    public static readonly RecordType<PartyGroup, PartyGroupForm, PartyGroupRow> Type =
        new("parties/groups", PartyGroupTexts.PartyGroup, PartyGroupTexts.PartyGroups, PartiesPermissions.Read, PartiesPermissions.Write)
        {
            Make = form => new PartyGroup(form),
            Define = (group, form) => group.Change(form),
            Read = PartyGroupForm.Of,
            Key = form => form.Code,
            StoredKey = group => group.Code,
            List = new RecordList<PartyGroupRow>("parties/groups", PartyGroupTexts.PartyGroups, PartiesPermissions.Read, PartyGroupQueries.Rows)
                .Column(g => g.Code, PartyGroupTexts.Code)
                .Column(g => g.NameDe, PartyGroupTexts.NameDe)
                .Column(g => g.NameEn, PartyGroupTexts.NameEn)
                .OrderBy(g => g.Code),
        };
}
