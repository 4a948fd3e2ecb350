using System.Collections.Immutable;

namespace Cacao.Types;

/// <summary>Fills the collection that a receiver declares. The type arguments are closed when the schema is built.</summary>
internal abstract class ListFactory
{
    public abstract Type ElementType { get; }

    public abstract object Create(object?[] items);

    public static ListFactory Create(Type target)
    {
        if (CollectionTypes.GetElementType(target) is not { } element || target == typeof(object))
        {
            return Untyped.Instance;
        }

        var definition = target.IsGenericType ? target.GetGenericTypeDefinition() : null;
        if (definition == typeof(Dictionary<,>) || definition == typeof(IDictionary<,>) || definition == typeof(IReadOnlyDictionary<,>))
        {
            return (ListFactory)Activator.CreateInstance(typeof(OfDictionary<,>).MakeGenericType(target.GetGenericArguments()))!;
        }

        var factory =
            definition == typeof(List<>) || definition == typeof(IList<>) || definition == typeof(ICollection<>) ? typeof(OfList<>)
            : definition == typeof(HashSet<>) || definition == typeof(ISet<>) || definition == typeof(IReadOnlySet<>) ? typeof(OfSet<>)
            : definition == typeof(ImmutableArray<>) ? typeof(OfImmutableArray<>)
            : definition == typeof(ImmutableList<>) || definition == typeof(IImmutableList<>) ? typeof(OfImmutableList<>)
            : typeof(OfArray<>);
        return (ListFactory)Activator.CreateInstance(factory.MakeGenericType(element))!;
    }

    private sealed class Untyped : ListFactory
    {
        public static readonly Untyped Instance = new();

        public override Type ElementType => typeof(object);

        public override object Create(object?[] items) => items;
    }

    private sealed class OfArray<T> : ListFactory
    {
        public override Type ElementType => typeof(T);

        public override object Create(object?[] items) => ToArray<T>(items);
    }

    private sealed class OfList<T> : ListFactory
    {
        public override Type ElementType => typeof(T);

        public override object Create(object?[] items) => new List<T>(ToArray<T>(items));
    }

    private sealed class OfSet<T> : ListFactory
    {
        public override Type ElementType => typeof(T);

        public override object Create(object?[] items) => new HashSet<T>(ToArray<T>(items));
    }

    private sealed class OfImmutableArray<T> : ListFactory
    {
        public override Type ElementType => typeof(T);

        public override object Create(object?[] items) => ImmutableArray.Create(ToArray<T>(items));
    }

    private sealed class OfImmutableList<T> : ListFactory
    {
        public override Type ElementType => typeof(T);

        public override object Create(object?[] items) => ImmutableList.Create(ToArray<T>(items));
    }

    private sealed class OfDictionary<TKey, TValue> : ListFactory
        where TKey : notnull
    {
        public override Type ElementType => typeof(KeyValuePair<TKey, TValue>);

        public override object Create(object?[] items)
        {
            // Of two entries with one key the last stands.
            var map = new Dictionary<TKey, TValue>(items.Length);
            foreach (var item in items)
            {
                var (key, value) = (KeyValuePair<TKey, TValue>)item!;
                map[key] = value;
            }

            return map;
        }
    }

    private static T[] ToArray<T>(object?[] items)
    {
        var array = new T[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            array[i] = (T)items[i]!;
        }

        return array;
    }
}
