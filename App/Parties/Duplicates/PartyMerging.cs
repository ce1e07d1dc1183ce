using System.Reflection;
using Erp.Parties.Addresses;
using Erp.Parties.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Parties.Duplicates;

/// <summary>
/// Moves every reference from one party to another, whichever module it belongs to: the database's own foreign keys say where they are, so
/// a module that refers to parties from tomorrow on is served today. Copies on documents (name, number, address) stay as they are.
/// </summary>
static class PartyMerging
{
    /// <summary>Lets everything that refers to a party refer to another; what that one has already and may have only once, such as a place on a price list, goes.</summary>
    public static async Task MoveReferencesAsync(ErpDb db, Guid from, Guid to, CancellationToken ct)
    {
        var keys = db.Model.FindEntityType(typeof(Party))!.GetReferencingForeignKeys().Where(k => k.Properties.Count == 1).ToList();
        foreach (var key in keys)
        {
            var move = typeof(PartyMerging).GetMethod(nameof(MoveKindAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(key.DeclaringEntityType.ClrType);
            await (Task)move.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, key, from, to, ct], null)!;
        }
    }

    /// <summary>What the party that stays is to be: its own values, those chosen of the other, and the other's where it has none. Terms and limit change by choice only.</summary>
    public static PartyForm Combine(Party kept, Party merged, IReadOnlyCollection<MergedField> take)
    {
        var (form, other) = (PartyForm.Of(kept), PartyForm.Of(merged));
        if (take.Contains(MergedField.Name))
        {
            (form.Kind, form.CompanyName, form.Salutation) = (other.Kind, other.CompanyName, other.Salutation);
            (form.Title, form.FirstName, form.LastName) = (other.Title, other.FirstName, other.LastName);
        }

        if (Takes(MergedField.Address, !kept.Address.IsComplete && merged.Address.IsComplete, merged.Address.Street ?? merged.Address.City)) form.Address = other.Address;
        if (Takes(MergedField.Email, form.Email is null, other.Email)) form.Email = other.Email;
        if (Takes(MergedField.Phone, form.Phone is null, other.Phone)) form.Phone = other.Phone;
        if (Takes(MergedField.Website, form.Website is null, other.Website)) form.Website = other.Website;
        if (Takes(MergedField.VatId, form.VatId is null, other.VatId)) form.VatId = other.VatId;
        if (Takes(MergedField.Iban, form.Iban is null, other.Iban)) (form.Iban, form.Bic) = (other.Iban, other.Bic);
        if (Takes(MergedField.GroupId, form.GroupId is null, other.GroupId)) form.GroupId = other.GroupId;
        if (take.Contains(MergedField.Language)) form.Language = other.Language;
        if (take.Contains(MergedField.Currency)) form.Currency = other.Currency;
        // Without terms it is due at once, without a limit there is none: that says something too.
        if (take.Contains(MergedField.PaymentTermId)) form.PaymentTermId = other.PaymentTermId;
        if (take.Contains(MergedField.CreditLimit)) form.CreditLimit = other.CreditLimit;
        (form.IsCustomer, form.IsSupplier) = (form.IsCustomer || other.IsCustomer, form.IsSupplier || other.IsSupplier);
        // A block was put up for a reason that merging does not take away.
        (form.Blocked, form.Active) = (form.Blocked || other.Blocked, form.Active || other.Active);
        var notes = string.Join("\n\n", new[] { form.Notes, other.Notes }.OfType<string>().Distinct());
        form.Notes = notes.Length <= PartyLimits.Notes ? notes : form.Notes;
        return form;

        bool Takes(MergedField field, bool lacking, object? theirs) => theirs is not null && (lacking || take.Contains(field));
    }

    /// <summary>The main address that is not kept stays among the party's addresses, as letters may still come from there.</summary>
    public static PartyAddress? Remainder(Party kept, Party merged, PartyForm combined)
    {
        var main = combined.Address.ToAddress();
        var other = main == kept.Address ? merged.Address : kept.Address;
        return other.Street is null || other.City is null || other == main ? null : new(kept.Id, new() { Purpose = AddressPurpose.Other, Address = AddressForm.Of(other) });
    }

    static async Task MoveKindAsync<T>(ErpDb db, IForeignKey key, Guid from, Guid to, CancellationToken ct) where T : class
    {
        var name = key.Properties[0].Name;
        var referring = await ReferringAsync<T>(db, key, from, ct);
        if (referring.Count == 0) return;
        // A part changes only with its record loaded: its version grows with the part.
        if (typeof(T).IsAssignableTo(typeof(IPartOf))) await LoadRecordsAsync(db, key.DeclaringEntityType, [.. referring.Cast<IPartOf>()], ct);
        foreach (var index in key.DeclaringEntityType.GetIndexes().Where(i => i.IsUnique && i.Properties.Contains(key.Properties[0])))
        {
            var others = index.Properties.Where(p => p != key.Properties[0]).Select(p => p.Name).ToList();
            var twins = await ReferringAsync<T>(db, key, to, ct);
            foreach (var row in referring.Where(row => twins.Exists(twin => AreOne(db.Entry(twin), db.Entry(row), others)))) db.Remove(row);
        }

        foreach (var row in referring.Where(row => db.Entry(row).State != EntityState.Deleted)) db.Entry(row).Property(name).CurrentValue = to;
    }

    static Task<List<T>> ReferringAsync<T>(ErpDb db, IForeignKey key, Guid party, CancellationToken ct) where T : class
    {
        var name = key.Properties[0].Name;
        return key.Properties[0].IsNullable
            ? db.Set<T>().Where(e => EF.Property<Guid?>(e, name) == party).ToListAsync(ct)
            : db.Set<T>().Where(e => EF.Property<Guid>(e, name) == party).ToListAsync(ct);
    }

    /// <summary>What the party that stays has already, and may have only once; what is not said (null) is never the same.</summary>
    static bool AreOne(EntityEntry one, EntityEntry other, List<string> fields) =>
        fields.TrueForAll(field => one.Property(field).CurrentValue is { } value && value.Equals(other.Property(field).CurrentValue));

    /// <summary>Loads the records these parts belong to: of what the parts refer to, the one that bears their root's key.</summary>
    static Task LoadRecordsAsync(ErpDb db, IEntityType type, IReadOnlyCollection<IPartOf> parts, CancellationToken ct)
    {
        var part = parts.First();
        var record = type.GetForeignKeys().First(k => k.Properties.Count == 1 && part.RootId.Equals(db.Entry(part).Property(k.Properties[0].Name).CurrentValue)).PrincipalEntityType.ClrType;
        var load = typeof(PartyMerging).GetMethod(nameof(LoadKindAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(record);
        return (Task)load.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, parts.Select(p => p.RootId).Distinct().ToList(), ct], null)!;
    }

    static Task LoadKindAsync<T>(ErpDb db, List<Guid> ids, CancellationToken ct) where T : Record => db.Set<T>().Where(r => ids.Contains(r.Id)).LoadAsync(ct);
}
