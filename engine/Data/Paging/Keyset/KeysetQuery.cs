using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>
/// A sorted queryable taken apart: what it reads, the keys it sorts by, and the projection on top. Paging works below the projection and
/// puts it back, so that conditions are on columns and only selected columns are read.
/// </summary>
internal sealed class KeysetQuery<T>
{
    private KeysetQuery(IQueryable<T> source, IReadOnlyList<KeysetKey> keys, Expression<Func<T, T>>? selector)
    {
        Source = source;
        Keys = keys;
        Selector = selector;
    }

    /// <summary>The rows, unsorted and not projected.</summary>
    public IQueryable<T> Source { get; }

    /// <summary>The sort keys, the most significant first.</summary>
    public IReadOnlyList<KeysetKey> Keys { get; }

    /// <summary>The projection, with the keys included; null when whole entities are read.</summary>
    public Expression<Func<T, T>>? Selector { get; }

    public static KeysetQuery<T> Create(IQueryable<T> queryable)
    {
        var expression = queryable.Expression;
        Expression<Func<T, T>>? selector = null;
        if (expression is MethodCallExpression { Method.Name: nameof(Queryable.Select) } select
            && Unquote(select.Arguments[1]) is Expression<Func<T, T>> projection)
        {
            selector = projection;
            expression = select.Arguments[0];
        }

        var keys = new List<KeysetKey>();
        while (expression is MethodCallExpression call && call.Method.DeclaringType == typeof(Queryable))
        {
            var isDescending = call.Method.Name is nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenByDescending);
            var isFirst = call.Method.Name is nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending);
            if (!isFirst && !isDescending && call.Method.Name != nameof(Queryable.ThenBy))
            {
                break;
            }

            keys.Insert(0, new KeysetKey(Unquote(call.Arguments[1]), isDescending));
            expression = call.Arguments[0];
            if (isFirst)
            {
                break;
            }
        }

        if (keys.Count == 0)
        {
            throw new InvalidOperationException("Keyset paging needs an order: sort the queryable by a key that is unique in the end.");
        }

        var source = queryable.Provider.CreateQuery<T>(expression);
        return new KeysetQuery<T>(source, keys, selector is null ? null : IncludeKeys(selector, keys));
    }

    /// <summary>True when the queryable ends in an order.</summary>
    public static bool IsSorted(IQueryable<T> queryable)
        => queryable.Expression is MethodCallExpression call
            && call.Method.DeclaringType == typeof(Queryable)
            && call.Method.Name is nameof(Queryable.OrderBy)
                or nameof(Queryable.OrderByDescending)
                or nameof(Queryable.ThenBy)
                or nameof(Queryable.ThenByDescending);

    public IQueryable<T> Sort(IQueryable<T> queryable, bool reverse)
    {
        var expression = queryable.Expression;
        for (var i = 0; i < Keys.Count; i++)
        {
            var method = (i == 0, Keys[i].IsDescending != reverse) switch
            {
                (true, false) => nameof(Queryable.OrderBy),
                (true, true) => nameof(Queryable.OrderByDescending),
                (false, false) => nameof(Queryable.ThenBy),
                _ => nameof(Queryable.ThenByDescending),
            };
            var selector = Keys[i].Selector;
            expression = Expression.Call(
                typeof(Queryable), method, [typeof(T), selector.ReturnType], expression, Expression.Quote(selector));
        }

        return queryable.Provider.CreateQuery<T>(expression);
    }

    /// <summary>True when cursors cannot be made from the items alone, because a key is no property of theirs.</summary>
    public bool NeedsKeys => Keys.Any(static k => k.Property is null);

    /// <summary>The rows with the values of their keys beside them.</summary>
    public IQueryable<KeyedRow<T>> ProjectWithKeys(IQueryable<T> queryable)
    {
        var row = Expression.Parameter(typeof(T), "r");
        var item = Selector is null ? row : ParameterReplacer.Replace(Selector.Body, Selector.Parameters[0], row);
        var values = Keys.Select(k => Expression.Convert(ParameterReplacer.Replace(k.Selector.Body, k.Selector.Parameters[0], row), typeof(object)));
        var body = Expression.MemberInit(
            Expression.New(typeof(KeyedRow<T>)),
            Expression.Bind(typeof(KeyedRow<T>).GetProperty(nameof(KeyedRow<T>.Item))!, item),
            Expression.Bind(typeof(KeyedRow<T>).GetProperty(nameof(KeyedRow<T>.Keys))!, Expression.NewArrayInit(typeof(object), values)));
        return queryable.Select(Expression.Lambda<Func<T, KeyedRow<T>>>(body, row));
    }

    public IQueryable<T> Project(IQueryable<T> queryable) => Selector is null ? queryable : queryable.Select(Selector);

    private static LambdaExpression Unquote(Expression expression)
        => (LambdaExpression)(expression is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : expression);

    // Cursors are made from the items, so a projection has to read the keys. Keys that are no plain properties are read beside the items.
    private static Expression<Func<T, T>>? IncludeKeys(Expression<Func<T, T>> selector, List<KeysetKey> keys)
    {
        foreach (var key in keys)
        {
            if (key.Property is { } property)
            {
                if (property.SetMethod is null)
                {
                    return null;
                }

                selector = SelectorComposer.IncludeProperty(selector, property);
            }
        }

        return selector;
    }
}
