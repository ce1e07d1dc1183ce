using System.Reflection;
using Erp.Parties.Addresses;
using Erp.Parties.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Parties.Duplicates;

/// <summary>
/// Moves every reference from one party to another, whichever module it belongs to: the database's own foreign keys say where they are, so
/// a module that refers to parties from tomorrow on is served today. Copies on documents (name, number, address) stay as they are.
/// </summary>
static class PartyMerging
{
    /// <summary>Lets everything that refers to a party refer to another.</summary>
    public static async Task MoveReferencesAsync(ErpDb db, Guid from, Guid to, CancellationToken ct)
    {
        var keys = db.Model.FindEntityType(typeof(Party))!.GetReferencingForeignKeys().Where(k => k.Properties.Count == 1).ToList();
        foreach (var key in keys)
        {
            var move = typeof(PartyMerging).GetMethod(nameof(MoveKindAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(key.DeclaringEntityType.ClrType);
            await (Task)move.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, key, from, to, ct], null)!;
        }
    }

    /// <summary>What the party that stays is to be: its own values, those chosen of the other, and the other's where it has none.</summary>
    public static PartyForm Combine(Party kept, Party merged, IReadOnlyCollection<MergedField> take)
    {
        var (form, other) = (PartyForm.Of(kept), PartyForm.Of(merged));
        if (take.Contains(MergedField.Name))
        {
            (form.Kind, form.CompanyName, form.Salutation) = (other.Kind, other.CompanyName, other.Salutation);
            (form.Title, form.FirstName, form.LastName) = (other.Title, other.FirstName, other.LastName);
        }

        if (Takes(MergedField.Address, !kept.Address.IsComplete && merged.Address.IsComplete)) form.Address = other.Address;
        if (Takes(MergedField.Email, form.Email is null)) form.Email = other.Email;
        if (Takes(MergedField.Phone, form.Phone is null)) form.Phone = other.Phone;
        if (Takes(MergedField.Website, form.Website is null)) form.Website = other.Website;
        if (Takes(MergedField.VatId, form.VatId is null)) form.VatId = other.VatId;
        if (Takes(MergedField.Iban, form.Iban is null)) (form.Iban, form.Bic) = (other.Iban, other.Bic);
        if (Takes(MergedField.PaymentTermId, form.PaymentTermId is null)) form.PaymentTermId = other.PaymentTermId;
        if (Takes(MergedField.GroupId, form.GroupId is null)) form.GroupId = other.GroupId;
        if (Takes(MergedField.Language, false)) form.Language = other.Language;
        if (Takes(MergedField.CreditLimit, form.CreditLimit is null)) form.CreditLimit = other.CreditLimit;
        (form.IsCustomer, form.IsSupplier) = (form.IsCustomer || other.IsCustomer, form.IsSupplier || other.IsSupplier);
        // A block was put up for a reason that merging does not take away.
        (form.Blocked, form.Active) = (form.Blocked || other.Blocked, form.Active || other.Active);
        var notes = string.Join("\n\n", new[] { form.Notes, other.Notes }.OfType<string>().Distinct());
        form.Notes = notes.Length <= PartyLimits.Notes ? notes : form.Notes;
        return form;

        bool Takes(MergedField field, bool lacking) => lacking || take.Contains(field);
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
        var referring = key.Properties[0].IsNullable
            ? await db.Set<T>().Where(e => EF.Property<Guid?>(e, name) == from).ToListAsync(ct)
            : await db.Set<T>().Where(e => EF.Property<Guid>(e, name) == from).ToListAsync(ct);
        if (referring.Count == 0) return;
        // A part changes only with its record loaded: its version grows with the part.
        if (typeof(T).IsAssignableTo(typeof(IPartOf)))
            await LoadRecordsAsync(db, key.DeclaringEntityType, [.. referring.Cast<IPartOf>().Select(p => p.RootId).Distinct()], ct);
        foreach (var row in referring.Where(r => db.Entry(r).State != EntityState.Deleted)) db.Entry(row).Property(name).CurrentValue = to;
    }

    static async Task LoadRecordsAsync(ErpDb db, IEntityType part, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var records = part.GetForeignKeys().Select(k => k.PrincipalEntityType.ClrType).Where(t => t.IsAssignableTo(typeof(Record))).Distinct();
        foreach (var record in records)
            foreach (var id in ids) await db.FindAsync(record, [id], ct);
    }
}
