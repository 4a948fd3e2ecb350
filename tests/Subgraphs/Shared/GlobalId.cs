using System.Text;

namespace EShop.Subgraphs.Testing;

/// <summary>Ids as clients see them, for what another service made.</summary>
public static class GlobalId
{
    public static string Of(string type, Guid key) => Convert.ToBase64String([.. Encoding.UTF8.GetBytes(type + ":"), .. key.ToByteArray()]);

    public static Guid KeyOf(string id) => new(Convert.FromBase64String(id)[^16..]);
}
