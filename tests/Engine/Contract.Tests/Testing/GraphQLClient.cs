using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Contract.Testing;

/// <summary>Sends requests as a GraphQL-over-HTTP client does.</summary>
internal static class GraphQLClient
{
    public static async Task<HttpResponseMessage> PostAsync(
        this HttpClient client,
        string json,
        IEnumerable<KeyValuePair<string, string>>? headers = null,
        string accept = "application/graphql-response+json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        foreach (var (name, value) in headers ?? [])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public static async Task<string> QueryAsync(this HttpClient client, string query)
    {
        using var response = await client.PostAsync(JsonSerializer.Serialize(new { query }));
        return await response.Content.ReadAsStringAsync();
    }
}
