using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>Builds and changes projections of the form <c>e =&gt; new E { A = e.A, … }</c>.</summary>
internal static class SelectorComposer
{
    // Projections live as long as their operations, and loaders add the same keys to them every time.
    private static readonly ConditionalWeakTable<LambdaExpression, ConcurrentDictionary<PropertyInfo, LambdaExpression>> s_included = [];

    public static Expression<Func<TEntity, TEntity>> Include<TEntity, TValue>(
        Expression<Func<TEntity, TEntity>> selector,
        Expression<Func<TEntity, TValue>> member)
    {
        var body = member.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : member.Body;
        return body switch
        {
            MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression } => IncludeProperty(selector, property),
            MemberInitExpression init => Merge(
                selector,
                Expression.Lambda<Func<TEntity, TEntity>>(init, member.Parameters)),
            NewExpression { Arguments: var arguments } => IncludeAll(selector, arguments),
            _ => throw new ArgumentException("Only properties of the entity can be included in a projection.", nameof(member)),
        };
    }

    /// <summary>The projection to what an expression names of the entity.</summary>
    public static Expression<Func<TEntity, TEntity>> ToSelector<TEntity, TValue>(Expression<Func<TEntity, TValue>> member)
        => Include(Expression.Lambda<Func<TEntity, TEntity>>(Expression.MemberInit(Expression.New(typeof(TEntity))), member.Parameters), member);

    /// <summary>True when the projection has a value for the property.</summary>
    public static bool Binds(LambdaExpression selector, PropertyInfo property)
        => selector.Body is MemberInitExpression init && init.Bindings.Any(b => b.Member.Name == property.Name);

    public static Expression<Func<TEntity, TEntity>> IncludeProperty<TEntity>(
        Expression<Func<TEntity, TEntity>> selector,
        PropertyInfo property)
    {
        if (selector.Body is not MemberInitExpression init || Binds(selector, property) || property.SetMethod is null)
        {
            return selector;
        }

        var included = s_included.GetValue(selector, static _ => new ConcurrentDictionary<PropertyInfo, LambdaExpression>());
        return (Expression<Func<TEntity, TEntity>>)(included.TryGetValue(property, out var known)
            ? known
            : included.GetOrAdd(property, Bind(selector, init, property)));
    }

    private static Expression<Func<TEntity, TEntity>> Bind<TEntity>(
        Expression<Func<TEntity, TEntity>> selector,
        MemberInitExpression init,
        PropertyInfo property)
    {
        var binding = Expression.Bind(property, Expression.Property(selector.Parameters[0], property));
        return Expression.Lambda<Func<TEntity, TEntity>>(init.Update(init.NewExpression, init.Bindings.Append(binding)), selector.Parameters);
    }

    public static Expression<Func<TEntity, TEntity>> Merge<TEntity>(
        Expression<Func<TEntity, TEntity>> first,
        Expression<Func<TEntity, TEntity>> second)
    {
        if (first.Body is not MemberInitExpression init
            || ParameterReplacer.Replace(second.Body, second.Parameters[0], first.Parameters[0]) is not MemberInitExpression other)
        {
            return second;
        }

        var missing = other.Bindings.Where(b => !init.Bindings.Any(o => o.Member.Name == b.Member.Name));
        return Expression.Lambda<Func<TEntity, TEntity>>(init.Update(init.NewExpression, init.Bindings.Concat(missing)), first.Parameters);
    }

    private static Expression<Func<TEntity, TEntity>> IncludeAll<TEntity>(
        Expression<Func<TEntity, TEntity>> selector,
        IEnumerable<Expression> members)
    {
        foreach (var member in members)
        {
            if (member is MemberExpression { Member: PropertyInfo property })
            {
                selector = IncludeProperty(selector, property);
            }
        }

        return selector;
    }
}
