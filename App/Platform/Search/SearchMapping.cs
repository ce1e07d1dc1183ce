using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Platform.Search;

/// <summary>How a table keeps its search words.</summary>
public static class SearchMapping
{
    /// <summary>A column of search words with a trigram index, which finds any part of a word without reading the table.</summary>
    public static void HasSearchText<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, string>> property) where T : class
    {
        builder.Property(property).HasMaxLength(SearchText.MaxLength);
        var name = ((MemberExpression)property.Body).Member.Name;
        builder.HasIndex(name).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
