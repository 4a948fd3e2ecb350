using System.ComponentModel;
using System.Reflection;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Makes applied directives from literals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AppliedDirectives
{
    /// <summary>A directive without arguments.</summary>
    public static DirectiveNode Create(string name) => new(new NameNode(name), []);

    /// <summary>A directive with one string argument.</summary>
    public static DirectiveNode Create(string name, string argument, string value)
        => new(new NameNode(name), [new ArgumentNode(new NameNode(argument), new StringValueNode(value, isBlock: false))]);

    /// <summary>A directive whose arguments are written in SDL.</summary>
    public static DirectiveNode Parse(string name, string? arguments)
    {
        if (string.IsNullOrWhiteSpace(arguments))
        {
            return Create(name);
        }

        var value = (ObjectValueNode)GraphQLParser.ParseConstValue($"{{{arguments}}}");
        var nodes = new List<ArgumentNode>(value.Fields.Count);
        foreach (var field in value.Fields)
        {
            nodes.Add(new ArgumentNode(field.Name, field.Value));
        }

        return new DirectiveNode(new NameNode(name), nodes);
    }

    /// <summary>The directive of a class, with the values of its properties as arguments; null gives none.</summary>
    public static DirectiveNode Of(object directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        var type = directive.GetType();
        var arguments = new List<ArgumentNode>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetValue(directive) is { } value)
            {
                arguments.Add(new ArgumentNode(new NameNode(MemberNames.ToFieldName(property)), ValueLiterals.Create(value)));
            }
        }

        return new DirectiveNode(new NameNode(DirectiveNames.Of(type)), arguments);
    }
}
