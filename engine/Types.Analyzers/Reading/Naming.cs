using System.Text;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>GraphQL names of .NET members, by Hot Chocolate's conventions.</summary>
internal static class Naming
{
    public static string Type(ITypeSymbol type) => type.Find("GraphQLName")?.GetString() ?? BareName(type);

    /// <summary>An exception's or error's name in the schema.</summary>
    public static string Error(ITypeSymbol type)
    {
        if (type.Find("GraphQLName")?.GetString() is { } name)
        {
            return name;
        }

        var bare = BareName(type);
        return bare.EndsWith("Exception", StringComparison.Ordinal) && bare.Length > "Exception".Length
            ? bare.Substring(0, bare.Length - "Exception".Length) + "Error"
            : bare;
    }

    public static string Input(ITypeSymbol type)
    {
        var name = type.Find("InputObjectType")?.GetString("Name") ?? type.Find("GraphQLName")?.GetString();
        if (name is not null)
        {
            return name;
        }

        var bare = BareName(type);
        return bare.EndsWith("Input", StringComparison.Ordinal) ? bare : bare + "Input";
    }

    public static string Field(ISymbol member, bool isAsync)
    {
        if (member.Find("GraphQLName")?.GetString() is { } name)
        {
            return name;
        }

        var bare = member.Name;
        if (member is IMethodSymbol)
        {
            if (bare.StartsWith("Get", StringComparison.Ordinal) && bare.Length > 3)
            {
                bare = bare.Substring(3);
            }

            if (isAsync && bare.EndsWith("Async", StringComparison.Ordinal) && bare.Length > 5)
            {
                bare = bare.Substring(0, bare.Length - 5);
            }
        }

        return CamelCase(bare);
    }

    public static string Argument(ISymbol parameter)
        => parameter.Find("GraphQLName")?.GetString()
            ?? parameter.Find("Argument")?.GetString()
            ?? CamelCase(parameter.Name);

    public static string EnumValue(ISymbol value) => value.Find("GraphQLName")?.GetString() ?? ConstantCase(value.Name);

    /// <summary>Lowers a leading run of capitals but the last that begins a word: <c>URLPath</c> becomes <c>urlPath</c>.</summary>
    public static string CamelCase(string name)
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

    public static string ConstantCase(string name)
    {
        var builder = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                builder.Append('_');
            }

            builder.Append(char.ToUpperInvariant(name[i]));
        }

        return builder.ToString();
    }

    private static string BareName(ITypeSymbol type)
        => type is INamedTypeSymbol { TypeArguments.Length: > 0 } generic
            ? generic.Name + "Of" + string.Join("And", generic.TypeArguments.Select(Type))
            : type.Name;
}
