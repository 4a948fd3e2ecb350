using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// A scalar (specification section 3.5). Concrete scalars derive from <c>ScalarType&lt;TRuntime&gt;</c>; a scalar known from SDL alone is an
/// <c>AnyScalarType</c>-like pass-through.
/// </summary>
public abstract class ScalarType : NamedType
{
    public override TypeKind Kind => TypeKind.Scalar;

    public string? SpecifiedByUrl { get; set; }

    /// <summary>Where the scalar is specified.</summary>
    public Uri? SpecifiedBy
    {
        get => SpecifiedByUrl is { } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null;
        protected set => SpecifiedByUrl = value?.OriginalString;
    }

    /// <summary>What JSON values the scalar has.</summary>
    public virtual ScalarSerializationType SerializationType => ScalarSerializationType.Undefined;

    /// <summary>The ECMA-262 regular expression of its strings; null for any.</summary>
    public string? Pattern { get; protected set; }

    /// <summary>True when the schema says how it is serialized.</summary>
    protected virtual bool ApplySerializeAsToScalars => true;

    /// <summary>True when members of <see cref="NamedType.RuntimeType"/> have this scalar though the type has another of the engine's.</summary>
    internal bool BindsRuntimeType { get; private protected set; }

    /// <summary>The application's conversions; null for none.</summary>
    internal TypeConverters? Converters { get; set; }

    /// <summary>The value as this scalar takes it, where an application converts its type.</summary>
    public object ToRuntimeValue(object value)
        => Converters is not null && value.GetType() != RuntimeType && Converters.TryConvert(value, RuntimeType, out var converted) ? converted : value;

    /// <summary>Describes an application's scalar as the engine's own are described.</summary>
    internal void CompleteDirectives()
    {
        if (Directives.Count > 0 || GetType().Assembly == typeof(ScalarType).Assembly)
        {
            return;
        }

        var serializedAs = ApplySerializeAsToScalars ? SerializationType switch
        {
            ScalarSerializationType.String => "STRING",
            ScalarSerializationType.Boolean => "BOOLEAN",
            ScalarSerializationType.Int => "INT",
            ScalarSerializationType.Float => "FLOAT",
            ScalarSerializationType.Object => "OBJECT",
            ScalarSerializationType.List => "LIST",
            _ => null,
        } : null;
        Directives = ScalarDirectives.Create(serializedAs, Pattern, SpecifiedByUrl);
    }

    /// <summary>Coerces a literal without variables. Throws <see cref="InputCoercionException"/> when it cannot.</summary>
    public abstract object? CoerceLiteral(ValueNode literal);

    /// <summary>
    /// Coerces the JSON value that <paramref name="reader"/> stands on and leaves the reader on its last token. Throws
    /// <see cref="InputCoercionException"/> when it cannot.
    /// </summary>
    public abstract object? CoerceInput(ref Utf8JsonReader reader);

    /// <summary>Writes a result. Throws <see cref="ResultCoercionException"/> when the value cannot be represented.</summary>
    public abstract void WriteResult(object value, ResultWriter writer);

    /// <summary>The literal for a runtime value: default values in SDL and introspection.</summary>
    public abstract ValueNode ToLiteral(object? value);
}
