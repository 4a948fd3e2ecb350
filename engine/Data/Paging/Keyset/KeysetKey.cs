using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Data;

/// <summary>A sort key of a paged list.</summary>
internal sealed class KeysetKey(LambdaExpression selector, bool isDescending)
{
    // Keys are made anew for every request; what takes reflection and compilation is kept by property.
    private static readonly ConcurrentDictionary<PropertyInfo, (Func<object, object?> Get, bool IsNullable)> s_accessors = new();

    private Func<object, object?>? _get;

    public LambdaExpression Selector { get; } = selector;

    public bool IsDescending { get; } = isDescending;

    public Type Type => Selector.ReturnType;

    public bool IsNullable => !Type.IsValueType ? IsNullableReference() : Nullable.GetUnderlyingType(Type) is not null;

    /// <summary>The entity's property, when the key is one.</summary>
    public PropertyInfo? Property
        => Selector.Body is MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression } ? property : null;

    public object? GetValue(object item)
        => (_get ??= Property is { } property ? Accessor(property).Get : Compile(Selector))(item);

    private bool IsNullableReference() => Property is not { } property || Accessor(property).IsNullable;

    private static (Func<object, object?> Get, bool IsNullable) Accessor(PropertyInfo property)
        => s_accessors.GetOrAdd(property, static p =>
        {
            var parameter = Expression.Parameter(p.DeclaringType!, "e");
            return (
                Compile(Expression.Lambda(Expression.Property(parameter, p), parameter)),
                new NullabilityInfoContext().Create(p).ReadState != NullabilityState.NotNull);
        });

    private static Func<object, object?> Compile(LambdaExpression selector)
    {
        var item = Expression.Parameter(typeof(object), "item");
        var typed = ParameterReplacer.Replace(selector.Body, selector.Parameters[0], Expression.Convert(item, selector.Parameters[0].Type));
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(typed, typeof(object)), item).Compile();
    }
}
