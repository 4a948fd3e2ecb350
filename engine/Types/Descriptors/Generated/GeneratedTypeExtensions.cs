using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Adds generated types one by one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedTypeExtensions
{
    /// <summary>Adds the generated type, or the resolvers, of a .NET type; what it leads to follows when the schema is built.</summary>
    /// <exception cref="SchemaException">Nothing was generated for the type.</exception>
    public static void AddGenerated(this SchemaConfiguration schema, Type type, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(type);
        if (!schema.GetCatalogs().TryAdd(schema, type, services))
        {
            throw new SchemaException(
                $"Nothing was generated for {type.FullName}. Refer to the source generator in its project, and annotate the type when it is added from another one.");
        }
    }

    /// <summary>True the first time that a class of resolvers is added to a schema.</summary>
    public static bool Claim(this SchemaConfiguration schema, Type resolvers)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema.GetCatalogs().Claim(resolvers);
    }

    internal static GeneratedTypeCatalogs GetCatalogs(this SchemaConfiguration schema)
    {
        if (schema.Features.Get<GeneratedTypeCatalogs>() is not { } catalogs)
        {
            schema.Features.Set(catalogs = new GeneratedTypeCatalogs());
        }

        return catalogs;
    }
}
