using System.Text;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>An argument, or a field of an input object.</summary>
public sealed class InputValueDefinition
{
    private object? _coercedDefault;
    private InputConverter? _converter;
    private byte[]? _utf8Name;

    public required string Name { get; init; }

    public string? Description { get; internal set; }

    public IType Type { get; internal set; } = null!;

    /// <summary>The default as written; null when there is none.</summary>
    public ValueNode? DefaultValue { get; internal set; }

    public string? DeprecationReason { get; internal set; }

    public bool IsDeprecated => DeprecationReason is not null;

    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>The .NET type that coerced values are converted to.</summary>
    public Type RuntimeType { get; internal set; } = typeof(object);

    /// <summary>Runs on the coerced value before it reaches the resolver: global ids, <c>Optional&lt;T&gt;</c>.</summary>
    public Func<object?, object?>? Formatter { get; internal set; }

    /// <summary>The definition this was built from; null when it was made by code.</summary>
    public InputValueDefinitionNode? Definition { get; internal set; }

    /// <summary>Settings that extensions of the engine keep on an argument or input field, by their own type.</summary>
    public FeatureCollection Features { get; internal set; } = FeatureCollection.Empty;

    public bool IsRequired => Type.Kind == TypeKind.NonNull && DefaultValue is null;

    internal ReadOnlySpan<byte> Utf8Name => _utf8Name ??= Encoding.UTF8.GetBytes(Name);

    internal InputConverter Converter => _converter ??= new InputConverter(Type, RuntimeType, Formatter);

    /// <summary>The default in its coerced form, or <see cref="InputValue.Missing"/>.</summary>
    internal object? GetCoercedDefault()
    {
        if (DefaultValue is null)
        {
            return InputValue.Missing;
        }

        // Two threads may both coerce it: either result serves.
        if (_coercedDefault is null)
        {
            var value = LiteralCoercer.Coerce(DefaultValue, Type, CoercedVariables.Empty);
            _coercedDefault = ReferenceEquals(value, LiteralCoercer.Invalid) ? InputValue.Missing : value;
        }

        return _coercedDefault;
    }

    public override string ToString() => Name;
}
