using System.Collections;
using System.Globalization;
using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>Gives a coerced argument the .NET type that a resolver asks for.</summary>
internal static class ArgumentConverter
{
    public static T Convert<T>(object? value, FieldDefinition field, string name)
    {
        // First: what is missing is an object too.
        if (value is null || ReferenceEquals(value, InputValue.Missing))
        {
            return default!;
        }

        if (value is T typed)
        {
            return typed;
        }

        return TryConvert(value, typeof(T), out var converted)
            ? (T)converted!
            : throw new InvalidCastException(
                $"The argument \"{name}\" of {field.Coordinate} is a {value.GetType()}, but its resolver asks for a {typeof(T)}.");
    }

    private static bool TryConvert(object value, Type type, out object? converted)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsInstanceOfType(value))
        {
            converted = value;
            return true;
        }

        if (type.IsEnum && value is string enumName)
        {
            return Enum.TryParse(type, enumName.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true, out converted);
        }

        if (value is IList list && ElementType(type) is { } elementType)
        {
            return TryConvertList(list, type, elementType, out converted);
        }

        if (type == typeof(Guid) && value is string text && Guid.TryParse(text, out var guid))
        {
            converted = guid;
            return true;
        }

        if (value is IConvertible && typeof(IConvertible).IsAssignableFrom(type))
        {
            try
            {
                converted = System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
                return true;
            }
            catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException)
            {
                throw new InputCoercionException($"The value cannot be represented as {type.Name}.");
            }
        }

        converted = null;
        return false;
    }

    private static Type? ElementType(Type type) => type.IsArray
        ? type.GetElementType()
        : type.IsGenericType && type.GetGenericArguments() is [var argument] ? argument : null;

    private static bool TryConvertList(IList list, Type type, Type elementType, out object? converted)
    {
        var array = Array.CreateInstance(elementType, list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            object? item = null;
            if (list[i] is { } value && !TryConvert(value, elementType, out item))
            {
                converted = null;
                return false;
            }

            array.SetValue(item, i);
        }

        if (type.IsInstanceOfType(array))
        {
            converted = array;
            return true;
        }

        var collection = typeof(List<>).MakeGenericType(elementType);
        converted = type.IsAssignableFrom(collection) ? Activator.CreateInstance(collection, array) : null;
        return converted is not null;
    }
}
