using System.Collections.Concurrent;
using System.Reflection;

namespace Cacao.Types;

/// <summary>
/// Finds generated registrations by .NET type, for types that are added one by one (<c>AddQueryType&lt;T&gt;</c>) and not with the whole of
/// their module. What such a type leads to is added when the schema is built.
/// </summary>
internal sealed class GeneratedTypeCatalogs
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<(Type, GeneratedTypeKind), GeneratedType>> s_catalogs = new();

    private readonly List<IReadOnlyDictionary<(Type, GeneratedTypeKind), GeneratedType>> _used = [];
    private readonly HashSet<Type> _resolvers = [];

    /// <summary>False when nothing was generated for the type.</summary>
    public bool TryAdd(SchemaConfiguration schema, Type type, IServiceProvider services)
    {
        Use(type.Assembly);
        return TryAddResolvers(schema, type, services)
            || TryAdd(schema, type, GeneratedTypeKind.Output, services)
            || TryAdd(schema, type, GeneratedTypeKind.Input, services);
    }

    /// <summary>True once for each class of resolvers, whether it comes with its module or alone.</summary>
    public bool Claim(Type resolvers) => _resolvers.Add(resolvers);

    /// <summary>True when an object, interface, union or enum was generated for the type.</summary>
    public bool TryAddOutput(SchemaConfiguration schema, Type type, IServiceProvider services)
    {
        Use(type.Assembly);
        return TryAdd(schema, type, GeneratedTypeKind.Output, services);
    }

    /// <summary>True when an input object was generated for the type.</summary>
    public bool TryAddInput(SchemaConfiguration schema, Type type, IServiceProvider services)
    {
        Use(type.Assembly);
        return TryAdd(schema, type, GeneratedTypeKind.Input, services);
    }

    /// <summary>New fields for the members of a class of resolvers; none when nothing was generated for it.</summary>
    public static List<FieldConfiguration> CreateMembers(Type resolvers, IServiceProvider? services)
        => s_catalogs.GetOrAdd(resolvers.Assembly, static a => Load(a)).TryGetValue((resolvers, GeneratedTypeKind.Members), out var found)
            ? found.CreateFields!(services ?? EmptyServices.Instance)
            : [];

    /// <summary>Adds what a reference names.</summary>
    public void Follow(SchemaConfiguration schema, TypeReference reference, GeneratedTypeKind kind, IServiceProvider services)
    {
        switch (reference)
        {
            case TypeReference.NonNull nonNull:
                Follow(schema, nonNull.Nullable, kind, services);
                break;
            case TypeReference.List list:
                Follow(schema, list.Element, kind, services);
                break;
            case TypeReference.Clr clr:
                Follow(schema, clr.RuntimeType, kind, services);
                break;
        }
    }

    private void Follow(SchemaConfiguration schema, Type type, GeneratedTypeKind kind, IServiceProvider services)
    {
        Use(type.Assembly);
        if (!TryAdd(schema, type, kind, services) && kind == GeneratedTypeKind.Input && type.IsEnum)
        {
            _ = TryAdd(schema, type, GeneratedTypeKind.Output, services);
        }

        // Of a connection the nodes are types of the schema.
        foreach (var argument in type.GenericTypeArguments)
        {
            Follow(schema, argument, kind, services);
        }
    }

    private bool TryAdd(SchemaConfiguration schema, Type type, GeneratedTypeKind kind, IServiceProvider services)
    {
        foreach (var catalog in _used)
        {
            if (catalog.TryGetValue((type, kind), out var found))
            {
                found.AddTo(schema, services);
                return true;
            }
        }

        return false;
    }

    private bool TryAddResolvers(SchemaConfiguration schema, Type type, IServiceProvider services)
    {
        foreach (var catalog in _used)
        {
            if (catalog.TryGetValue((type, GeneratedTypeKind.Resolvers), out var found))
            {
                if (Target(type) is { } target)
                {
                    _ = TryAdd(schema, target, GeneratedTypeKind.Output, services);
                }

                found.AddTo(schema, services);
                return true;
            }
        }

        return false;
    }

    /// <summary>The type that a class of resolvers extends, read where types are added by hand, never per request.</summary>
    private static Type? Target(Type resolvers)
    {
        foreach (var attribute in resolvers.GetCustomAttributes(inherit: false))
        {
            if (attribute is ExtendObjectTypeAttribute { ExtendsType: { } extended })
            {
                return extended;
            }

            var type = attribute.GetType();
            if (type.IsGenericType
                && type.GetGenericTypeDefinition() is var definition
                && (definition == typeof(ExtendObjectTypeAttribute<>)
                    || definition == typeof(ObjectTypeAttribute<>)
                    || definition == typeof(InterfaceTypeAttribute<>)))
            {
                return type.GenericTypeArguments[0];
            }
        }

        return null;
    }

    private void Use(Assembly assembly)
    {
        var catalog = s_catalogs.GetOrAdd(assembly, static a => Load(a));
        if (catalog.Count > 0 && !_used.Contains(catalog))
        {
            _used.Add(catalog);
        }
    }

    private static Dictionary<(Type, GeneratedTypeKind), GeneratedType> Load(Assembly assembly)
    {
        var entries = new Dictionary<(Type, GeneratedTypeKind), GeneratedType>();
        var create = assembly.GetCustomAttribute<GeneratedTypeCatalogAttribute>()?.Catalog
            .GetMethod("Create", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public);
        foreach (var type in (IEnumerable<GeneratedType>?)create?.Invoke(null, null) ?? [])
        {
            entries.TryAdd((type.Type, type.Kind), type);
        }

        return entries;
    }

    private sealed class EmptyServices : IServiceProvider
    {
        public static readonly EmptyServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
