using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>The GraphQL names and descriptions of .NET types and members, as attributes and naming conventions give them.</summary>
internal static class MemberNames
{
    public static string Of(MemberInfo member)
        => member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? ToFieldName(member.Name);

    public static string? DescriptionOf(MemberInfo member) => member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description;

    /// <summary><c>Foo</c>, and <c>FooOfBarAndBaz</c> for <c>Foo&lt;Bar, Baz&gt;</c>.</summary>
    public static string OfType(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>() is { } name)
        {
            return name.Name;
        }

        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var bare = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{bare}Of{string.Join("And", type.GetGenericArguments().Select(OfType))}";
    }

    /// <summary><c>Name</c> is <c>name</c>, <c>URLPart</c> is <c>urlPart</c>.</summary>
    private static string ToFieldName(string name)
    {
        var upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper]))
        {
            upper++;
        }

        var lowered = upper <= 1 || upper == name.Length ? upper : upper - 1;
        return string.Concat(name[..lowered].ToLowerInvariant(), name.AsSpan(lowered));
    }
}
