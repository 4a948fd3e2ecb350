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
