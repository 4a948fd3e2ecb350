namespace Cacao.Types.Tests;

internal sealed record Pet(int Id, string Name);

internal sealed class PetNotFoundException(int id) : Exception($"There is no pet {id}.")
{
    public int PetId => id;
}

internal sealed class PetIsShyException() : Exception("The pet hides.");

/// <summary>Builds configurations as the source generator would.</summary>
internal static class ConventionTypes
{
    public static ObjectTypeConfiguration Object(string name, Type? runtimeType, params FieldConfiguration[] fields)
    {
        var type = new ObjectTypeConfiguration { Name = name, RuntimeType = runtimeType };
        type.Fields.AddRange(fields);
        return type;
    }

    public static FieldConfiguration Field(string name, TypeReference type, PureResolverDelegate? resolver = null)
        => new() { Name = name, Type = type, PureResolver = resolver };

    public static InputValueConfiguration Argument(string name, Type type)
        => new() { Name = name, Type = TypeReference.Of(type).AsNonNull(), RuntimeType = type };

    public static ObjectTypeConfiguration PetType() => Object(
        "Pet",
        typeof(Pet),
        Field("id", TypeReference.Of<int>().AsNonNull(), static c => c.Parent<Pet>().Id),
        Field("name", TypeReference.Of<string>().AsNonNull(), static c => c.Parent<Pet>().Name));

    public static ObjectTypeConfiguration Query(params FieldConfiguration[] fields)
        => Object("Query", null, fields.Length == 0 ? [Field("pet", TypeReference.Of<Pet>())] : fields);

    public static ObjectTypeConfiguration ErrorType<T>(string name, params FieldConfiguration[] fields)
        where T : Exception
        => Object(name, typeof(T), [Field("message", TypeReference.Of<string>().AsNonNull(), static c => c.Parent<Exception>().Message), .. fields]);
}
