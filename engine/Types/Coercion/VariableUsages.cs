using Cacao.Language;

namespace Cacao.Types;

/// <summary>Finds variables in literals.</summary>
internal static class VariableUsages
{
    public static bool Any(ValueNode literal)
    {
        switch (literal)
        {
            case VariableNode:
                return true;
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    if (Any(item))
                    {
                        return true;
                    }
                }

                return false;
            case ObjectValueNode map:
                foreach (var field in map.Fields)
                {
                    if (Any(field.Value))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
