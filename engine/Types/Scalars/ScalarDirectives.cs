using Cacao.Language;

namespace Cacao.Types;

/// <summary>Makes the directives that describe a scalar in SDL: how it is serialized, and where it is specified.</summary>
internal static class ScalarDirectives
{
    public static IReadOnlyList<DirectiveNode> Create(string? serializedAs, string? pattern, string? specifiedByUrl)
    {
        var directives = new List<DirectiveNode>();
        if (serializedAs is not null)
        {
            var arguments = new List<ArgumentNode> { new(new NameNode("type"), new EnumValueNode(serializedAs)) };
            if (pattern is not null)
            {
                arguments.Add(new ArgumentNode(new NameNode("pattern"), new StringValueNode(pattern, isBlock: false)));
            }

            directives.Add(new DirectiveNode(new NameNode("serializeAs"), arguments));
        }

        if (specifiedByUrl is not null)
        {
            directives.Add(new DirectiveNode(
                new NameNode("specifiedBy"),
                [new ArgumentNode(new NameNode("url"), new StringValueNode(specifiedByUrl, isBlock: false))]));
        }

        return directives;
    }
}
