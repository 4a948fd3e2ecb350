using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Cacao.AspNetCore;
using Cacao.Fusion.Composition;
using Cacao.Fusion.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests.Sources;

/// <summary>Subscriptions to sources by every protocol that they speak, and what becomes of those that break off.</summary>
[Collection(nameof(ShopHost.Endless))]
public sealed class SubscriptionSourceTests
{
    private const string Renamed = "subscription { renamed { name quantity } }";
    private const string Table = "\"renamed\":{\"name\":\"Table\",\"quantity\":10}";
    private const string Chair = "\"renamed\":{\"name\":\"Chair\",\"quantity\":20}";

    [Fact]
    public async Task Gateway_Should_StreamEvents_When_TheSourceHasAWebSocket()
    {
        var requests = new List<Dictionary<string, string>>();
        await using var host = await SocketShop.StartAsync(application =>
        {
            RemoteShop.Note(requests)(application);
            application.UseWebSockets();
            application.MapGraphQL("/socket", "catalog");
        });

        var events = await host.ReadAsync(Renamed, ("Authorization", "Bearer staff"));

        Assert.Equal(3, events.Count);
        Assert.Contains(Table, events[0], StringComparison.Ordinal);
        Assert.Contains(Chair, events[1], StringComparison.Ordinal);
        Assert.Contains(requests, r => r.ContainsKey("Sec-WebSocket-Protocol") && r["Authorization"] == "Bearer staff");
    }

    [Fact]
    public async Task Gateway_Should_TellTheError_When_TheSocketsSourceRefuses()
    {
        await using var host = await SocketShop.StartAsync(application => Speak(
            application, """{"type":"connection_ack"}""", """{"type":"ping"}""", """{"id":"1","type":"error","payload":[{"message":"No more."}]}"""));

        var events = await host.ReadAsync(Renamed);

        Assert.Contains("No more.", events[0], StringComparison.Ordinal);
        Assert.Contains("\"source\":\"catalog\"", events[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FusionErrorCodes.SourceUnavailable, """{"type":"connection_ack"}""", """{"id":"1","type":"next","payload":{"data":{"renamed":{"id":"1","name":"Table"}}}}""")]
    [InlineData(FusionErrorCodes.InvalidSourceResponse, """{"type":"connection_ack"}""", "no JSON")]
    [InlineData(FusionErrorCodes.SourceUnavailable)]
    public async Task Gateway_Should_EndWithACode_When_TheSocketCloses(string code, params string[] messages)
    {
        await using var host = await SocketShop.StartAsync(application => Speak(application, messages));

        var events = await host.ReadAsync(Renamed);

        Assert.Contains($"\"code\":\"{code}\"", events[^2], StringComparison.Ordinal);
        Assert.Contains("event: complete", events[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gateway_Should_StreamEvents_When_TheSourceAnswersJsonLines()
    {
        await using var host = await SocketShop.StartAsync(
            application => application.MapPost("/catalog", context => AnswerLinesAsync(context, 2, end: true)), hasSocket: false);

        var events = await host.ReadAsync(Renamed);

        Assert.Equal(3, events.Count);
        Assert.Contains(Table, events[0], StringComparison.Ordinal);
        Assert.Contains(Chair, events[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gateway_Should_SubscribeAgain_When_TheSourceBreaksOffAndThatIsWanted()
    {
        var times = 0;
        await using var host = await SocketShop.StartAsync(
            application => application.MapPost("/catalog", context => AnswerLinesAsync(context, Interlocked.Increment(ref times), end: times == 2)),
            hasSocket: false,
            gateway => gateway.ModifyRequestOptions(o => (o.Subscriptions.MaxReconnects, o.Subscriptions.ReconnectDelay) = (1, TimeSpan.FromMilliseconds(1))));

        var events = await host.ReadAsync(Renamed);

        Assert.Equal(2, times);
        Assert.Equal(4, events.Count);
        Assert.DoesNotContain(events, e => e.Contains("errors", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gateway_Should_EndWithACode_When_TheSourceBreaksOff()
    {
        await using var host = await SocketShop.StartAsync(
            application => application.MapPost("/catalog", context => AnswerLinesAsync(context, 1, end: false)), hasSocket: false);

        var events = await host.ReadAsync(Renamed);

        Assert.Equal(3, events.Count);
        Assert.Contains(Table, events[0], StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{FusionErrorCodes.SourceUnavailable}\"", events[1], StringComparison.Ordinal);
    }

    private static async Task AnswerLinesAsync(HttpContext context, int count, bool end)
    {
        string[] names = ["Table", "Chair"];
        context.Response.ContentType = "application/jsonl";

        // A server that says less than it promised is cut off when the client has all of it.
        context.Response.ContentLength = end ? null : 10_000;
        for (var i = 0; i < count; i++)
        {
            await context.Response.WriteAsync($"{{\"data\":{{\"renamed\":{{\"id\":\"{i + 1}\",\"name\":\"{names[i]}\"}}}}}}\n \n");
        }

        await context.Response.Body.FlushAsync();
    }

    /// <summary>A socket that says what a test wants and closes.</summary>
    private static void Speak(WebApplication application, params string[] messages)
    {
        application.UseWebSockets();
        application.Map("/socket", async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync("graphql-transport-ws");
            await ReceiveAsync(socket);
            foreach (var message in messages)
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, default);
                if (message.Contains("connection_ack", StringComparison.Ordinal))
                {
                    await ReceiveAsync(socket);
                }
            }

            await socket.CloseAsync((WebSocketCloseStatus)4400, "Enough", default);
        });
    }

    private static async Task<string> ReceiveAsync(WebSocket socket)
    {
        var buffer = new byte[4096];
        var received = await socket.ReceiveAsync(buffer, default);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
