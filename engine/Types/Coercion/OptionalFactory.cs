using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>Makes <see cref="Optional{T}"/> of a type known at run time only.</summary>
internal abstract class OptionalFactory
{
    public abstract Type ValueType { get; }

    public abstract object Empty { get; }

    public abstract object Create(object? value);

    public static bool TryCreate(Type type, [NotNullWhen(true)] out OptionalFactory? factory)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target.IsGenericType && target.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            factory = (OptionalFactory)Activator.CreateInstance(typeof(Of<>).MakeGenericType(target.GetGenericArguments()))!;
            return true;
        }

        factory = null;
        return false;
    }

    private sealed class Of<T> : OptionalFactory
    {
        public override Type ValueType => typeof(T);

        public override object Empty { get; } = Optional<T>.Empty();

        public override object Create(object? value) => new Optional<T>((T?)value);
    }
}
