using Cacao.Language;

namespace Cacao.Types;

/// <summary>Input coercion (specification sections 6.1.2 and 6.4.1) without a compiled operation.</summary>
public static class InputCoercion
{
    /// <inheritdoc cref="VariableCoercer.Coerce"/>
    public static CoercedVariables? CoerceVariables(
        Schema schema,
        IReadOnlyList<VariableDefinitionNode> definitions,
        ReadOnlyMemory<byte> json,
        out IReadOnlyList<IError> errors,
        IReadOnlyDictionary<string, object>? files = null)
        => new VariableCoercer(schema, definitions).Coerce(json, out errors, files);

    /// <inheritdoc cref="ArgumentCoercer.Coerce"/>
    public static object?[] CoerceArguments(
        FieldDefinition field,
        IReadOnlyList<ArgumentNode> arguments,
        CoercedVariables variables,
        Location location = default)
        => new ArgumentCoercer(field.Arguments, arguments, location).Coerce(variables);
}
