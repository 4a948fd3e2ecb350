namespace Cacao.Types;

/// <summary>
/// A coerced input object before it takes its .NET form: values in the order of the type's fields, <see cref="InputValue.Missing"/> where
/// nothing was given. Variables hold these, so that each use makes an object of its own and formatters fail at the field they serve.
/// </summary>
internal sealed class InputObjectValue(InputObjectType type, object?[] values)
{
    public InputObjectType Type { get; } = type;

    public object?[] Values { get; } = values;
}
