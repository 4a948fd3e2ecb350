using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>The directives that make an operation an endpoint. They are read here and taken out before the operation is validated.</summary>
internal static class RestDirectives
{
    /// <summary>On an operation: method, route, status, location, result, whenNull, goneWhen.</summary>
    public const string Http = "http";

    /// <summary>On an operation: a path parameter that must name the caller, whom a claim names; else there is nothing at the path.</summary>
    public const string Own = "own";

    /// <summary>On a Boolean variable: true when the request has a value for another variable.</summary>
    public const string Given = "given";

    /// <summary>On a variable: the whole body, or with <c>field</c> one member of it, by the first of its names that is there.</summary>
    public const string Body = "body";

    /// <summary>On a variable: a parameter of the query string.</summary>
    public const string Query = "query";

    /// <summary>On a variable: a header.</summary>
    public const string Header = "header";

    /// <summary>On a variable: the type whose ids it takes, so that plain keys become global ids.</summary>
    public const string Id = "id";

    /// <summary>On a field: its object is replaced by the value of the object's only field.</summary>
    public const string Unwrap = "unwrap";

    public static bool IsOwn(DirectiveNode directive) => directive.Name.Value is Http or Own or Given or Body or Query or Header or Id or Unwrap;

    public static DirectiveNode? Find(IHasDirectives node, string name)
    {
        foreach (var directive in node.Directives)
        {
            if (string.Equals(directive.Name.Value, name, StringComparison.Ordinal))
            {
                return directive;
            }
        }

        return null;
    }

    /// <summary>The arguments by name; what the directive does not know is refused.</summary>
    public static Dictionary<string, ValueNode> Arguments(DirectiveNode directive, string file, params ReadOnlySpan<string> known)
    {
        var arguments = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var argument in directive.Arguments)
        {
            if (!known.Contains(argument.Name.Value))
            {
                throw RestDocumentErrors.At(file, argument.Location, $"`@{directive.Name.Value}` has no argument `{argument.Name.Value}`.");
            }

            arguments[argument.Name.Value] = argument.Value;
        }

        return arguments;
    }

    /// <summary>One string or a list of them.</summary>
    public static string[] Texts(Dictionary<string, ValueNode> arguments, string name, string file)
        => arguments.TryGetValue(name, out var value) && value is ListValueNode list
            ? [.. list.Items.Select(i => i is StringValueNode item
                ? item.Value
                : throw RestDocumentErrors.At(file, i.Location, $"`{name}` must be a string or a list of strings."))]
            : Text(arguments, name, file) is { } text ? [text] : [];

    public static string? Text(Dictionary<string, ValueNode> arguments, string name, string file)
        => !arguments.TryGetValue(name, out var value) || value is NullValueNode ? null
            : value is StringValueNode text ? text.Value
            : throw RestDocumentErrors.At(file, value.Location, $"`{name}` must be a string.");
}
