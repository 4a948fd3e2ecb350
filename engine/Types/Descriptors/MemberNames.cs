using System.Reflection;

namespace Cacao.Types;

/// <summary>Names of members that descriptors name before the generator has seen them.</summary>
internal static class MemberNames
{
    /// <summary>The field's name of a member, by the generator's rules.</summary>
    public static string ToFieldName(MemberInfo member)
        => member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? ToCamelCase(member.Name);

    /// <summary>Lowers a leading run of capitals but the last that begins a word: <c>URLPath</c> becomes <c>urlPath</c>.</summary>
    public static string ToCamelCase(string name)
    {
        if (name.Length == 0 || char.IsLower(name[0]))
        {
            return name;
        }

        var chars = name.ToCharArray();
        var i = 0;
        for (; i < chars.Length && char.IsUpper(chars[i]); i++)
        {
            chars[i] = char.ToLowerInvariant(chars[i]);
        }

        if (i < chars.Length && i > 1 && char.IsLetter(chars[i]))
        {
            chars[i - 1] = name[i - 1];
        }

        return new string(chars);
    }

    /// <summary>The name of a type without what its generic arity adds.</summary>
    public static string ToTypeName(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name is { } given)
        {
            return given;
        }

        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + "Of";
        var arguments = type.GetGenericArguments();
        for (var i = 0; i < arguments.Length; i++)
        {
            name += (i == 0 ? string.Empty : "And") + ToTypeName(arguments[i]);
        }

        return name;
    }
}
