using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>Conversions between .NET types that an application adds, for members whose type is bound to another type's scalar.</summary>
public sealed class TypeConverters
{
    private readonly Dictionary<(Type Source, Type Target), Func<object, object>> _converters = [];

    public void Add<TSource, TTarget>(Func<TSource, TTarget> convert)
        where TSource : notnull
        where TTarget : notnull
    {
        ArgumentNullException.ThrowIfNull(convert);
        _converters[(typeof(TSource), typeof(TTarget))] = value => convert((TSource)value);
    }

    public bool TryConvert(object value, Type target, [NotNullWhen(true)] out object? converted)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (_converters.TryGetValue((value.GetType(), target), out var convert))
        {
            converted = convert(value);
            return true;
        }

        converted = null;
        return false;
    }
}
