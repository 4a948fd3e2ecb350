using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Conditions on the elements of a collection: <c>all</c>, <c>none</c>, <c>some</c>, and <c>any</c> for "is not empty".</summary>
internal sealed class CollectionFilter(object?[] values) : IFilter
{
    internal static readonly string[] Fields = ["all", "none", "some", "any"];

    public Expression? ToExpression(Expression target)
    {
        var element = CollectionTypes.GetElementType(target.Type)!;
        Expression? result = null;
        for (var i = 0; i < values.Length; i++)
        {
            var condition = values[i] switch
            {
                IFilter filter => Quantify(target, element, filter, i),
                bool any => Any(target, element, null) is var call && any ? call : Expression.Not(Any(target, element, null)),
                _ => null,
            };
            if (condition is not null)
            {
                result = result is null ? condition : Expression.AndAlso(result, condition);
            }
        }

        return result;
    }

    private static Expression? Quantify(Expression target, Type element, IFilter filter, int field)
    {
        var parameter = Expression.Parameter(element, "x");
        if (filter.ToExpression(parameter) is not { } condition)
        {
            return null;
        }

        return Fields[field] switch
        {
            "all" => Expression.Call(
                typeof(Enumerable), nameof(Enumerable.All), [element], target, Expression.Lambda(condition, parameter)),
            "none" => Expression.Not(Any(target, element, Expression.Lambda(condition, parameter))),
            _ => Any(target, element, Expression.Lambda(condition, parameter)),
        };
    }

    private static MethodCallExpression Any(Expression target, Type element, LambdaExpression? condition)
        => condition is null
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [element], target)
            : Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [element], target, condition);
}
