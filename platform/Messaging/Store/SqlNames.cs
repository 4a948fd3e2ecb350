using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace EShop.Messaging.Store;

/// <summary>
/// Quoted names of mapped tables and columns. They are read from the context's own model each time: a cache by CLR type alone
/// would hand one context the names of another.
/// </summary>
internal static class SqlNames
{
    public static IEntityType EntityOf<T>(this DbContext context)
        where T : class =>
        context.Model.FindEntityType(typeof(T))
        ?? throw new InvalidOperationException(
            $"{context.GetType().Name} does not map {typeof(T).Name}. Call AddMessagingEntities() in OnModelCreating and map every saga.");

    public static string TableOf<T>(this DbContext context)
        where T : class
    {
        var entity = context.EntityOf<T>();
        return Helper(context).DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
    }

    [SuppressMessage("Performance", "CA1851", Justification = "One property is looked up.")]
    public static string ColumnOf<T>(this DbContext context, string property)
        where T : class
    {
        var entity = context.EntityOf<T>();
        return context.Quote(entity.GetProperty(property).GetColumnName(entity.StoreObject())!);
    }

    public static string Quote(this DbContext context, string identifier) => Helper(context).DelimitIdentifier(identifier);

    public static StoreObjectIdentifier StoreObject(this IEntityType entity) =>
        StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());

    private static ISqlGenerationHelper Helper(DbContext context) => context.GetService<ISqlGenerationHelper>();
}
