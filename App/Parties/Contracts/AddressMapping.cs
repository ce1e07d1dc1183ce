using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Parties.Contracts;

/// <summary>How every table keeps an address: in columns of its own beside the record's.</summary>
public static class AddressMapping
{
    public static void HasAddress<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, Address>> property) where T : class =>
        builder.ComplexProperty(property!, address =>
        {
            address.Property(a => a.Street).HasMaxLength(AddressLimits.Line);
            address.Property(a => a.Line2).HasMaxLength(AddressLimits.Line);
            address.Property(a => a.PostCode).HasMaxLength(AddressLimits.PostCode);
            address.Property(a => a.City).HasMaxLength(AddressLimits.City);
            address.Property(a => a.CountryCode).HasMaxLength(AddressLimits.Country);
            address.Ignore(a => a.IsComplete);
        });
}
