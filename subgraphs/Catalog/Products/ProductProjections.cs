using System.Linq.Expressions;
using EShop.Catalog.Categories;

namespace EShop.Catalog.Products;

/// <summary>
/// Products with a value that is not stored with them but that lists are sorted or grouped by. Pages are cut by the properties of what they
/// list, so the value has to be one.
/// </summary>
internal static class ProductProjections
{
    /// <summary>The products, each once for every place in <paramref name="categories"/> that it stands in.</summary>
    public static IQueryable<Product> ListedUnder(this IQueryable<Product> products, IQueryable<CategoryLink> categories)
    {
        var product = Expression.Parameter(typeof(Product), "p");
        var link = Expression.Parameter(typeof(CategoryLink), "l");
        var copy = Copy(product, nameof(Product.ListedUnder), Expression.Property(link, nameof(CategoryLink.AncestorId)));
        return products.Join(
            categories,
            p => p.CategoryId,
            l => (Guid?)l.CategoryId,
            Expression.Lambda<Func<Product, CategoryLink, Product>>(copy, product, link));
    }

    public static IQueryable<Product> WithRelevance(this IQueryable<Product> products, Expression<Func<Product, int>> relevance)
    {
        var product = relevance.Parameters[0];
        return products.Select(Expression.Lambda<Func<Product, Product>>(Copy(product, nameof(Product.Relevance), relevance.Body), product));
    }

    private static MemberInitExpression Copy(ParameterExpression product, string property, Expression value)
    {
        var flags = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic;
        var bindings = typeof(Product).GetProperties()
            .Where(p => p.CanWrite)
            .Select(p => (MemberBinding)Expression.Bind(p, Expression.Property(product, p)))
            .Append(Expression.Bind(typeof(Product).GetProperty(property, flags)!, value));
        return Expression.MemberInit(Expression.New(typeof(Product)), bindings);
    }
}
