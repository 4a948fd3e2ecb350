namespace Cacao.Types;

/// <summary>
/// Gives a coerced value the form its receiver declares: runs the formatter, makes input objects, converts scalars and fills collections.
/// Made once for each argument and input field.
/// </summary>
internal sealed class InputConverter
{
    private readonly IType _type;
    private readonly Type _target;
    private readonly Func<object?, object?>? _formatter;
    private readonly OptionalFactory? _optional;
    private readonly ListFactory? _list;
    private readonly InputConverter? _element;

    public InputConverter(IType type, Type target, Func<object?, object?>? formatter)
    {
        _formatter = formatter;
        if (OptionalFactory.TryCreate(target, out var optional))
        {
            _optional = optional;
            target = optional.ValueType;
        }

        _type = type.NullableType;
        _target = Nullable.GetUnderlyingType(target) ?? target;
        if (_type is ListType list)
        {
            _list = ListFactory.Create(_target);
            _element = new InputConverter(list.ElementType, _list.ElementType, formatter: null);
        }
    }

    /// <summary>
    /// True when one converted value may serve every request: nothing can change it, and converting cannot fail at one field only.
    /// </summary>
    public bool IsShareable(object? value)
        => !ReferenceEquals(value, LiteralCoercer.Invalid)
            && (value is null || ReferenceEquals(value, InputValue.Missing) || (_formatter is null && value is ValueType or string));

    public object? Convert(object? value)
    {
        if (ReferenceEquals(value, InputValue.Missing))
        {
            return _optional is null ? value : _optional.Empty;
        }

        if (value is not null && _formatter is not null)
        {
            value = _formatter(value);
        }

        value = ConvertValue(value);
        return _optional is null ? value : _optional.Create(value);
    }

    private object? ConvertValue(object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case object?[] items when _list is not null:
                var elements = new object?[items.Length];
                for (var i = 0; i < items.Length; i++)
                {
                    elements[i] = _element!.Convert(items[i]);
                }

                return _list.Create(elements);
            case InputObjectValue input:
                return CreateObject(input);
            default:
                if (_target.IsInstanceOfType(value))
                {
                    return value;
                }

                return _type is ScalarType { Converters: { } converters } && converters.TryConvert(value, _target, out var converted)
                    ? converted
                    : RuntimeValueConverter.Convert(value, _target);
        }
    }

    private static object CreateObject(InputObjectValue input)
    {
        var fields = input.Type.Fields;
        var values = new object?[fields.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = fields[i].Converter.Convert(input.Values[i]);
        }

        if (input.Type.Factory is { } factory)
        {
            return factory(values);
        }

        var map = new Dictionary<string, object?>(values.Length, StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            if (!ReferenceEquals(values[i], InputValue.Missing))
            {
                map.Add(fields[i].Name, values[i]);
            }
        }

        return map;
    }
}
