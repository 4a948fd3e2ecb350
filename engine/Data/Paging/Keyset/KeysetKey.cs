using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Data;

/// <summary>A sort key of a paged list.</summary>
internal sealed class KeysetKey(LambdaExpression selector, bool isDescending)
{
    private Delegate? _compiled;

    public LambdaExpression Selector { get; } = selector;

    public bool IsDescending { get; } = isDescending;

    public Type Type => Selector.ReturnType;

    public bool IsNullable => !Type.IsValueType ? IsNullableReference() : Nullable.GetUnderlyingType(Type) is not null;

    /// <summary>The entity's property, when the key is one.</summary>
    public PropertyInfo? Property
        => Selector.Body is MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression } ? property : null;

    public object? GetValue(object item) => (_compiled ??= Selector.Compile()).DynamicInvoke(item);

    private bool IsNullableReference()
        => Property is not { } property
            || new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
}
